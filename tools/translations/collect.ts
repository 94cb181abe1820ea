import { globSync } from 'tinyglobby';
import { messagesFromBlockJson } from './from-block-json';
import {
	messagesFromPatternHeader,
	messagesFromPluginHeader,
} from './from-headers';
import { messagesFromPhp } from './from-php';
import { messagesFromScript } from './from-scripts';
import type { Message } from './message';

/** The plugin's parts that speak to people in a browser. */
const scripts = 'src/{api,editor,model}/**/*.{ts,tsx}';

const files = ( ...patterns: string[] ) => globSync( patterns ).sort();

/**
 * Every string of the plugin that can be translated, file by file in order of
 * their names, so that two runs give the same.
 */
export function collectMessages(): Message[] {
	return [
		...messagesFromPluginHeader( 'plugin.php' ),
		...files( 'blocks/*/block.json' ).flatMap( messagesFromBlockJson ),
		...files(
			'plugin.php',
			'src/php/**/*.php',
			'patterns/**/*.php'
		).flatMap( messagesFromPhp ),
		...files( 'patterns/*.php' ).flatMap( messagesFromPatternHeader ),
		...files( 'blocks/**/*.{ts,tsx}', scripts ).flatMap(
			messagesFromScript
		),
	];
}

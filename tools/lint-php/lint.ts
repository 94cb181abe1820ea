import { phpNodes } from '../php-source';
import { misplacedEscapes } from './attributes';
import { hiddenEscapes } from './escapes';
import { missingGuard } from './guard';
import { unescapedOutput } from './output';
import type { Problem } from './problem';
import { refusedSyntax } from './syntax';

const rules = [
	missingGuard,
	unescapedOutput,
	misplacedEscapes,
	hiddenEscapes,
	refusedSyntax,
];

/**
 * What is wrong with a PHP file of the plugin.
 *
 * @param source The file's text.
 * @param file   Its name.
 * @return Problems from top to bottom.
 * @throws SyntaxError With file and line, for PHP that no PHP would run.
 */
export function lintPhp( source: string, file: string ): Problem[] {
	const nodes = phpNodes( source, file );
	return rules
		.flatMap( ( rule ) => rule( nodes ) )
		.sort( ( one, other ) => one.line - other.line );
}

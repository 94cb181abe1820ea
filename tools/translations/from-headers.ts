import { readFileSync } from 'node:fs';
import type { Message } from './message';

type Header = { name: string; context?: string; note?: string };

function messages( file: string, headers: readonly Header[] ): Message[] {
	const source = readFileSync( file, 'utf8' );
	return headers.flatMap( ( { name, context, note } ) => {
		const line = new RegExp( `^ \\* ${ name }:\\s*(.+)$`, 'm' ).exec(
			source
		);
		const text = line?.[ 1 ]?.trim();
		return text
			? [ { text, context, notes: note ? [ note ] : [], file } ]
			: [];
	} );
}

/**
 * What WordPress translates of a plugin's header in its list of plugins.
 *
 * @param file The plugin's main file.
 */
export function messagesFromPluginHeader( file: string ): Message[] {
	const names = [ 'Plugin Name', 'Plugin URI', 'Description', 'Author' ];
	return messages(
		file,
		names.map( ( name ) => ( { name, note: `${ name } of the plugin` } ) )
	);
}

/**
 * What of a pattern's header the inserter shows and searches, in the contexts
 * that WordPress gives the patterns of themes; it leaves keywords English.
 *
 * @param file A file of patterns/.
 */
export function messagesFromPatternHeader( file: string ): Message[] {
	return messages( file, [
		{ name: 'Title', context: 'Pattern title' },
		{ name: 'Description', context: 'Pattern description' },
		{
			name: 'Keywords',
			context: 'Pattern keywords',
			note: 'words that find the pattern, with commas between them',
		},
	] );
}

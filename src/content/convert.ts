import type { BlockNode } from './blocks/block';
import { paragraph } from './blocks/core-text';
import { escapeText } from './blocks/escape';
import { serialize } from './blocks/serialize';
import { calloutsIn } from './extract/callouts';
import { passagesIn } from './extract/passages';
import { proseQuotes } from './extract/prose';
import { quotesIn } from './extract/quotes';
import { withPullQuotes } from './normalize/promote';
import { detectForm } from './parse/detect';
import { splitFrontMatter } from './parse/front-matter';
import { parseDocument } from './parse/document';
import { readDocument } from './read-document';
import type { Read } from './read-document';
import { slugOf } from './title';
import type { Converted, ConvertOptions, Warning } from './types';

function literally( text: string ): BlockNode[] {
	return text
		.split( /\n\s*\n/ )
		.map( ( part ) =>
			escapeText( part.trim() ).replace( /\s*\n\s*/g, '<br>' )
		)
		.filter( ( html ) => html !== '' )
		.map( ( html ) => paragraph( html ) );
}

/**
 * A document as WordPress blocks: Markdown of any dialect, HTML or plain text.
 * Synchronous and pure; the same document gives the same markup. It never
 * throws: at worst the words stand there as they were written, with a warning.
 *
 * @param input   The document, front matter included.
 * @param options See there.
 */
export function convert(
	input: string,
	options: ConvertOptions = {}
): Converted {
	const { meta, body, lines, warnings: early } = splitFrontMatter( input );
	const warnings: Warning[] = [ ...early ];
	const form =
		options.from === undefined || options.from === 'auto'
			? detectForm( body )
			: options.from;
	let read: Read;
	try {
		const parsed = parseDocument( form, body, lines + 1, meta.title );
		const { title, lang } = meta;
		read = readDocument( parsed, options, { form, title, lang }, warnings );
		if ( parsed.comments && ! meta.comments ) {
			meta.comments = parsed.comments;
		}
	} catch ( error ) {
		const reason = error instanceof Error ? error.message : String( error );
		warnings.push( {
			message: `The document could not be read and stands there as it was written: ${ reason }`,
			line: lines + 1,
		} );
		read = { blocks: literally( body ), assets: [], postMeta: {} };
	}
	const { assets, postMeta } = read;
	const blocks = options.promoteQuotes
		? withPullQuotes( read.blocks )
		: read.blocks;
	const title = meta.title ?? read.title ?? '';
	return {
		source: options.source ?? '-',
		title,
		// The name of a file, to some.
		slug: meta.slug?.split( '/' ).at( -1 ) ?? slugOf( title ),
		markup: serialize( blocks ),
		blocks,
		meta,
		postMeta,
		assets,
		callouts: calloutsIn( blocks ),
		quotes: [
			...quotesIn( blocks ),
			...proseQuotes( passagesIn( blocks ) ),
		],
		warnings,
	};
}

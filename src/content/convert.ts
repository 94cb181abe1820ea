import type { Element, Nodes, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { BlockNode } from './blocks/block';
import { list, listItem } from './blocks/core-list';
import { block } from './blocks/block';
import { paragraph } from './blocks/core-text';
import { escapeText } from './blocks/escape';
import { scrollToTop } from './blocks/own-scroll-to-top';
import { serialize } from './blocks/serialize';
import type { Conversion } from './conversion';
import { calloutsIn } from './extract/callouts';
import { passagesIn } from './extract/passages';
import { proseQuotes } from './extract/prose';
import { quotesIn } from './extract/quotes';
import { labelsFor } from './labels';
import { readAlertMarker } from './normalize/alerts';
import { commercialLinks, hasDisclosure } from './normalize/commercial';
import { linkAddresses } from './normalize/domains';
import { flowBlocks } from './normalize/flow';
import { inlineHtml } from './normalize/inline';
import { wrapContainers } from './normalize/markers';
import { withPullQuotes } from './normalize/promote';
import { findElement, isElement, textOf } from './normalize/tree';
import { detectForm } from './parse/detect';
import { parseHtmlDocument, parseMarkdownDocument } from './parse/document';
import type { ParsedDocument } from './parse/document';
import { splitFrontMatter } from './parse/front-matter';
import { takeFootnotes } from './parse/markdown';
import { parseTextDocument } from './parse/text';
import { slugOf } from './title';
import type { Converted, ConvertOptions, Warning } from './types';

function isObsidian( tree: Root ): boolean {
	let found = false;
	visit( tree, 'element', ( node ) => {
		if ( node.tagName === 'blockquote' ) {
			const first = node.children.find( ( child ) =>
				isElement( child, 'p' )
			);
			const text = first ? textOf( [ first ] ).split( '\n' )[ 0 ] : '';
			found ||= readAlertMarker( text ?? '' )?.isObsidian ?? false;
		}
	} );
	return found;
}

/**
 * The first heading of level 1, taken out, if nothing but space is before it.
 * @param tree
 * @param titled
 */
function takeTitle(
	tree: Root,
	titled: string | undefined
): string | undefined {
	const at = tree.children.findIndex(
		( node ) =>
			isElement( node ) ||
			( node.type === 'text' && node.value.trim() !== '' )
	);
	const first = tree.children[ at ];
	if ( ! isElement( first, 'h1' ) ) {
		return undefined;
	}
	const text = textOf( [ first ] )
		.replace( /\s*\{\s*#[^{}]*\}\s*$/, '' )
		.replace( /\s+/g, ' ' )
		.trim();
	if ( text === '' || ( titled !== undefined && titled !== text ) ) {
		return undefined;
	}
	tree.children.splice( at, 1 );
	return text;
}

function footnoteBlocks(
	notes: ReadonlyMap< string, Element >,
	context: Conversion
): { blocks: BlockNode[]; postMeta: Record< string, string > } {
	for ( const [ key, note ] of context.footnotes ) {
		const node = notes.get( key );
		const lines = ( node?.children ?? [] ).map( ( child ) =>
			inlineHtml( [ child ], context )
		);
		note.content = lines.filter( Boolean ).join( '<br>' );
	}
	const written = [ ...context.footnotes.values() ];
	if ( written.length === 0 ) {
		return { blocks: [], postMeta: {} };
	}
	if ( context.options.footnotes === 'list' ) {
		const items = written.map( ( { content } ) => listItem( content, [] ) );
		return { blocks: [ list( { ordered: true }, items ) ], postMeta: {} };
	}
	return {
		blocks: [ block( 'core/footnotes', {}, '' ) ],
		postMeta: {
			footnotes: JSON.stringify(
				written.map( ( { content, id } ) => ( { content, id } ) )
			),
		},
	};
}

function literally( text: string ): BlockNode[] {
	return text
		.split( /\n\s*\n/ )
		.map( ( part ) =>
			escapeText( part.trim() ).replace( /\s*\n\s*/g, '<br>' )
		)
		.filter( ( html ) => html !== '' )
		.map( paragraph );
}

function parseDocument(
	form: string,
	body: string,
	firstLine: number,
	title?: string
): ParsedDocument {
	if ( form === 'html' ) {
		return parseHtmlDocument( body, firstLine );
	}
	return form === 'text'
		? parseTextDocument( body, firstLine, title !== undefined )
		: parseMarkdownDocument( body, firstLine );
}

type Read = Pick< Converted, 'blocks' | 'assets' | 'postMeta' > & {
	title?: string;
};

function readDocument(
	parsed: ParsedDocument,
	form: string,
	options: ConvertOptions,
	known: { title?: string; lang?: string },
	warnings: Warning[]
): Read {
	const { tree, containers, nonce } = parsed;
	warnings.push( ...parsed.warnings );
	const notes = takeFootnotes( tree );
	const page = findElement( tree, ( { tagName } ) => tagName === 'title' );
	const title =
		takeTitle( tree, known.title ) ?? ( page && textOf( [ page ] ).trim() );
	const context: Conversion = {
		options,
		containers,
		labels: labelsFor( options.lang ?? known.lang, options.labels ),
		obsidian: isObsidian( tree ),
		footnotes: new Map(),
		assets: [],
		lineOf: ( node ) =>
			node.position && parsed.lineOf( node.position.start.line ),
		warn: ( message, line ) => {
			warnings.push(
				line === undefined ? { message } : { message, line }
			);
		},
		wrap: ( nodes: readonly Nodes[] ) =>
			wrapContainers( nodes, containers, nonce ),
		flow: ( nodes ) => flowBlocks( context.wrap( nodes ), context ),
	};
	const paid = commercialLinks( tree, context.lineOf );
	if ( form === 'text' ) {
		linkAddresses( tree );
	}
	const blocks = context.flow( tree.children );
	const [ link ] = paid;
	if ( link && ! hasDisclosure( tree, blocks ) ) {
		const others =
			paid.length > 1 ? ` (and ${ paid.length - 1 } more)` : '';
		context.warn(
			`${ link.url }${ others } looks like a commercial link, and nothing in the document says who pays: add a disclosure.`,
			link.line
		);
	}
	if ( parsed.scrollToTop ) {
		const label = escapeText( context.labels[ 'scroll-to-top' ] ?? '' );
		blocks.push( scrollToTop( { label } ) );
	}
	const footnotes = footnoteBlocks( notes, context );
	return {
		title,
		blocks: [ ...blocks, ...footnotes.blocks ],
		postMeta: footnotes.postMeta,
		assets: context.assets,
	};
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
		read = readDocument( parsed, form, options, meta, warnings );
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
		slug: meta.slug ?? slugOf( title ),
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

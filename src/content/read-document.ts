import type { Root } from 'hast';
import { giveAnchors, warnOfDeadLinks } from './anchors';
import type { BlockNode } from './blocks/block';
import { escapeText } from './blocks/escape';
import { scrollToTop } from './blocks/own-scroll-to-top';
import type { Conversion } from './conversion';
import { conversionOf } from './conversion-run';
import { noteIdsOf, withFootnotes } from './footnote-blocks';
import { boundDepth, TOO_DEEP } from './normalize/bounded-depth';
import { commercialLinks, hasDisclosure } from './normalize/commercial';
import { handDownDirection } from './normalize/direction';
import { linkAddresses } from './normalize/domains';
import { setBreaksApart } from './page-breaks';
import { pageTitleOf } from './page-title';
import type { ParsedDocument } from './parse/parsed-document';
import { takeFootnotes } from './parse/markdown-notes';
import { takeTitle } from './title-heading';
import type { Converted, ConvertOptions, Warning } from './types';

/** What a document is read into. */
export type Read = Pick< Converted, 'blocks' | 'assets' | 'postMeta' > & {
	title?: string;
};

/** What is known of a document before it is read. */
export type Known = { form: string; title?: string; lang?: string };

/**
 * Points out that nothing says who pays for a commercial link.
 * @param body What the document has become.
 */
function warnOfCommercialLinks(
	tree: Root,
	context: Conversion,
	body: () => BlockNode[]
): BlockNode[] {
	const [ link, ...others ] = commercialLinks( tree, context.lineOf );
	const blocks = body();
	if ( link && ! hasDisclosure( tree, blocks ) ) {
		const more = others.length ? ` (and ${ others.length } more)` : '';
		context.warn(
			`${ link.url }${ more } looks like a commercial link, and nothing in the document says who pays: add a disclosure.`,
			link.line
		);
	}
	return blocks;
}

/**
 * A parsed document as blocks.
 *
 * @param parsed   The document; its tree loses title and notes.
 * @param options  What convert() was told.
 * @param known    What is known before.
 * @param warnings Gets what a person should know.
 */
export function readDocument(
	parsed: ParsedDocument,
	options: ConvertOptions,
	known: Known,
	warnings: Warning[]
): Read {
	const { tree } = parsed;
	setBreaksApart( parsed );
	warnings.push( ...parsed.warnings );
	const deep = boundDepth( tree );
	if ( deep ) {
		const line = deep.position && parsed.lineOf( deep.position.start.line );
		warnings.push( { message: TOO_DEEP, line } );
	}
	handDownDirection( parsed );
	const notes = takeFootnotes( tree );
	const ofPage = known.form === 'html' ? pageTitleOf( tree ) : undefined;
	const heading = takeTitle( tree, known.title, ofPage );
	const linked = giveAnchors( parsed, notes.values(), heading );
	const context = conversionOf(
		parsed,
		options,
		known.lang,
		noteIdsOf( notes ),
		warnings
	);
	const blocks = warnOfCommercialLinks( tree, context, () => {
		if ( known.form === 'text' ) {
			linkAddresses( tree );
		}
		return context.flow( tree.children );
	} );
	if ( parsed.scrollToTop ) {
		const label = escapeText( context.labels[ 'scroll-to-top' ] ?? '' );
		blocks.push( scrollToTop( { label } ) );
	}
	const whole = withFootnotes( blocks, notes, context );
	warnOfDeadLinks( linked, whole.blocks, context.warn );
	return { title: heading ?? ofPage, ...whole, assets: context.assets };
}

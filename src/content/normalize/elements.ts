import type { Element, Nodes } from 'hast';
import type { BlockNode } from '../blocks/block';
import { details, separator } from '../blocks/core-text';
import type { Conversion } from '../conversion';
import { boldLabel } from './bold-label';
import { calloutBlock } from './callout-words';
import { calloutFromHtml } from './callouts-html';
import { codeBlocks, framedCode } from './code';
import { containerBlocks } from './containers';
import { definitionList } from './definitions';
import { figureBlocks } from './figures';
import { quotationFromClasses } from './framed-quotations';
import { headingBlocks } from './headings';
import { inlineHtml } from './inline';
import { linkedInside } from './linked';
import { listBlocks } from './lists';
import type { Made } from './made';
import { markedCallout } from './marked-callout';
import { containerOf } from './markers';
import { ownRendered } from './own-rendered';
import { paragraphBlocks } from './paragraphs';
import { frameBlocks, playerBlocks } from './players';
import { quotationBlocks } from './quotations';
import { tableBlocks } from './tables';
import { isElement } from './tree';
import { warnOfPart } from './unkept';

type Handler = (
	node: Element,
	context: Conversion,
	next?: Nodes
) => BlockNode[] | Made;

const through: Handler = ( node, context ) => {
	warnOfPart( node, context );
	return context.flow( node.children );
};

const detailsBlocks: Handler = ( node, context ) => {
	const summary = node.children.find( ( child ) =>
		isElement( child, 'summary' )
	);
	return [
		details(
			isElement( summary ) ? inlineHtml( summary.children, context ) : '',
			context.flow(
				node.children.filter( ( child ) => child !== summary )
			),
			node.properties.open !== undefined && node.properties.open !== false
		),
	];
};

const linkBlocks: Handler = ( node, context ) =>
	context.flow( linkedInside( node ) );

const codeAlone: Handler = ( node, context ) => codeBlocks( node, context );

const paragraphHandler: Handler = ( node, context ) => {
	const labelled =
		context.options.boldLabels === 'all'
			? boldLabel( [ node ], context, true )
			: undefined;
	const line = context.lineOf( node );
	return labelled
		? [ calloutBlock( { ...labelled, line }, context ) ]
		: paragraphBlocks( node.children, context, node ).map( ( made ) => ( {
				...made,
				origin: { line },
			} ) );
};

const handlers: Readonly< Record< string, Handler > > = {
	p: paragraphHandler,
	h1: headingBlocks,
	h2: headingBlocks,
	h3: headingBlocks,
	h4: headingBlocks,
	h5: headingBlocks,
	h6: headingBlocks,
	a: linkBlocks,
	hr: () => [ separator() ],
	pre: codeAlone,
	xmp: codeAlone,
	listing: codeAlone,
	div: ( node, context ) =>
		framedCode( node, context ) ?? context.flow( node.children ),
	ul: listBlocks,
	ol: listBlocks,
	menu: listBlocks,
	dir: listBlocks,
	dl: definitionList,
	table: tableBlocks,
	figure: figureBlocks,
	blockquote: quotationBlocks,
	details: detailsBlocks,
	video: ( node, context ) => playerBlocks( node, context ),
	audio: ( node, context ) => playerBlocks( node, context ),
	iframe: frameBlocks,
};

/**
 * An element as blocks; one that no block is for gives what it holds.
 *
 * @param node    An element that is not phrasing content.
 * @param next    The sibling after it, white space left out.
 * @param context The run.
 */
export function blocksOf(
	node: Element,
	next: Nodes | undefined,
	context: Conversion
): Made {
	const container = containerOf( node );
	if ( container ) {
		return { blocks: containerBlocks( node, container, context ) };
	}
	const special =
		ownRendered( node, context ) ??
		markedCallout( node, context ) ??
		calloutFromHtml( node, context ) ??
		quotationFromClasses( node, context );
	if ( special ) {
		return { blocks: [ special ] };
	}
	const handler = Object.hasOwn( handlers, node.tagName )
		? handlers[ node.tagName ]
		: undefined;
	const made = ( handler ?? through )( node, context, next );
	return Array.isArray( made ) ? { blocks: made } : made;
}

import type { Element, Nodes } from 'hast';
import type { BlockNode } from '../blocks/block';
import { code, details, heading, separator } from '../blocks/core-text';
import type { Conversion } from '../conversion';
import { boldLabel, trailingMark } from './alerts';
import { calloutBlock } from './callout-words';
import { calloutFromHtml } from './callouts-html';
import { containerBlocks } from './containers';
import { definitionList } from './definitions';
import { figureBlocks } from './figures';
import { paragraphBlocks } from './flow';
import { inlineHtml, UNREAD } from './inline';
import { listBlocks } from './lists';
import { containerOf } from './markers';
import { frameBlocks, playerBlocks } from './players';
import { quotationBlocks, quotationFromClasses } from './quotations';
import { tableBlocks } from './tables';
import { attributeOf, classesOf, findElement, isElement, textOf } from './tree';

/** Blocks, and whether the next sibling is part of them. */
export type Made = { blocks: BlockNode[]; taken?: boolean };

type Handler = (
	node: Element,
	context: Conversion,
	next?: Nodes
) => BlockNode[] | Made;

const through: Handler = ( node, context ) => context.flow( node.children );

/**
 * Links that a site's software puts into each heading, to link to it.
 * @param node
 */
function isHeadingLink( node: Nodes ): boolean {
	return (
		isElement( node, 'a' ) &&
		( classesOf( node ).some( ( name ) =>
			/^(?:header-?link|heading-?link|anchor|hash-link|anchorjs-link)$/.test(
				name
			)
		) ||
			/^[#¶§🔗\u200b\s]*$/u.test( textOf( [ node ] ) ) ) &&
		( attributeOf( node, 'href' ) ?? '' ).startsWith( '#' )
	);
}

const headingBlocks: Handler = ( node, context ) => {
	const children = node.children.filter(
		( child ) => ! isHeadingLink( child )
	);
	const html = inlineHtml( children, context );
	const written = /\{[ \t]*#([\w:.-]+)(?:[ \t][^{}]*)?\}$/.exec( html );
	const id = written?.[ 1 ] ?? attributeOf( node, 'id' );
	const content = html.slice( 0, written?.index ).trimEnd();
	return content === ''
		? []
		: [
				heading(
					Number( node.tagName.slice( 1 ) ),
					content,
					id && /^[\w:.-]+$/.test( id ) ? id : undefined
				),
			];
};

function languageOf( node: Element ): string | undefined {
	const inner = findElement( node, ( child ) => child.tagName === 'code' );
	const classes = [
		...( inner ? classesOf( inner ) : [] ),
		...classesOf( node ),
	];
	const named = classes
		.map(
			( name ) =>
				/^(?:language|lang|brush:?|highlight-source)-(.+)$/.exec(
					name
				)?.[ 1 ]
		)
		.find( ( name ) => name !== undefined );
	return named ?? attributeOf( node, 'dataLang' );
}

const codeBlocks: Handler = ( node ) => {
	const text = textOf( node.children ).replace( /^\n|\s+$/g, '' );
	return text === '' ? [] : [ code( text, languageOf( node ) ) ];
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

const paragraphHandler: Handler = ( node, context ) => {
	const labelled =
		context.options.boldLabels === 'all'
			? boldLabel( [ node ], context, true )
			: undefined;
	const marked = labelled ?? trailingMark( node );
	const line = context.lineOf( node );
	return marked
		? [ calloutBlock( { ...marked, line }, context ) ]
		: paragraphBlocks( node.children, context ).map( ( made ) => ( {
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
	hr: () => [ separator() ],
	pre: codeBlocks,
	xmp: codeBlocks,
	listing: codeBlocks,
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
	if ( UNREAD.has( node.tagName ) ) {
		return { blocks: [] };
	}
	const container = containerOf( node );
	if ( container ) {
		return { blocks: containerBlocks( node, container, context ) };
	}
	const special =
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

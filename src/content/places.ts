import type { Element, Nodes } from 'hast';
import { FOOTNOTE_PREFIX } from './normalize/footnotes';
import { isHeadingLink } from './normalize/headings';
import { readMarker } from './normalize/markers';
import { attributeOf, elementsOf, isElement, textOf } from './normalize/tree';
import { isAnchor, WRITTEN_ANCHOR } from './parse/anchor';
import { parseHtml } from './parse/html';
import type { ParsedDocument } from './parse/parsed-document';

const HEADINGS = [ 'h1', 'h2', 'h3', 'h4', 'h5', 'h6' ];
const SEEN = [ 'img', 'hr', 'video', 'audio', 'iframe' ];

/** A heading, and what it is called already. */
export type HeadingPlace = {
	node: Element;
	/** Its words, without Pandoc's `{#id}`. */
	text: string;
	/** The id that it says itself, if any. */
	id?: string;
	/** Ids in it, and of anchors right before it. */
	anchors: string[];
};

/** A link to a place in the document itself. */
export type PlaceLink = {
	node: Element;
	/** What its address has behind the `#`. */
	fragment: string;
	line?: number;
};

// GitHub puts this before each id, and no link has it.
const idsOf = ( node: Element ) =>
	[ attributeOf( node, 'id' ), attributeOf( node, 'name' ) ].flatMap(
		( id ) => id?.replace( /^user-content-/, '' ) || []
	);

function idsInside( node: Element ): string[] {
	return elementsOf( node ).flatMap( ( inner ) => [
		...idsOf( inner ),
		...idsInside( inner ),
	] );
}

function fragmentOf( node: Element ): string | undefined {
	const fragment =
		isElement( node, 'a' ) && ! isHeadingLink( node )
			? /^#([^]+)/.exec( attributeOf( node, 'href' ) ?? '' )?.[ 1 ]
			: undefined;
	return fragment?.startsWith( FOOTNOTE_PREFIX ) ? undefined : fragment;
}

function headingOf( node: Element, before: readonly string[] ): HeadingPlace {
	const words = textOf(
		node.children.filter( ( child ) => ! isHeadingLink( child ) )
	)
		.replace( /\s+/g, ' ' )
		.trim();
	const written = WRITTEN_ANCHOR.exec( words );
	const own = [ written?.[ 1 ] ?? [], idsOf( node ) ].flat();
	return {
		node,
		text: words.slice( 0, written?.index ).trim(),
		id: own.find( isAnchor ),
		anchors: [ ...own, ...before, ...idsInside( node ) ],
	};
}

/**
 * Headings and the links to places in the document itself, in their order. An
 * anchor belongs to the heading that follows it with no word between them.
 *
 * @param parsed The document.
 * @param notes  Its footnotes.
 */
export function placesIn(
	parsed: ParsedDocument,
	notes: Iterable< Element >
): { headings: HeadingPlace[]; links: PlaceLink[] } {
	const headings: HeadingPlace[] = [];
	const links: PlaceLink[] = [];
	const before: string[] = [];
	const read = ( nodes: readonly Nodes[], line?: number ): void =>
		nodes.forEach( ( node ) => {
			if ( node.type === 'element' ) {
				readElement( node, line );
			} else if ( node.type === 'text' && node.value.trim() ) {
				before.length = 0;
			} else if ( node.type === 'comment' ) {
				const marker = readMarker( node.value, parsed.nonce );
				const container = marker && parsed.containers[ marker.index ];
				if ( container?.source !== undefined ) {
					read(
						parseHtml( container.source ).children,
						container.line
					);
				}
			}
		} );
	const readElement = ( node: Element, line: number | undefined ) => {
		const fragment = fragmentOf( node );
		if ( fragment !== undefined ) {
			const at =
				node.position && parsed.lineOf( node.position.start.line );
			links.push( { node, fragment, line: line ?? at } );
		}
		const isHeading = isElement( node, ...HEADINGS );
		if ( isHeading ) {
			headings.push( headingOf( node, before ) );
		} else {
			before.push( ...idsOf( node ) );
		}
		read( node.children, line );
		if ( isHeading || isElement( node, ...SEEN ) ) {
			before.length = 0;
		}
	};
	read( parsed.tree.children );
	read( [ ...notes ] );
	return { headings, links };
}

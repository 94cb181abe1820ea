import type { Element, ElementContent, Nodes, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { element } from './normalize/element';
import { isHeadingLink } from './normalize/headings';
import { findElement, isBlank, isElement, textOf } from './normalize/tree';

/** What may stand around a whole article. */
const FRAMES = [ 'article', 'main', 'section', 'header', 'div', 'body', 'b' ];

/** What holds a logo, badges or an anchor before the title, and no word. */
const WORDLESS =
	/^(?:a|br|center|div|header|img|p|picture|section|source|span)$/;

type Found = { heading: Element; parent: Root | Element };

const isPicture = ( { tagName }: Element ) => tagName === 'img';

const holdsPicture = ( node: ElementContent ) =>
	isElement( node ) &&
	( isPicture( node ) || findElement( node, isPicture ) !== undefined );

function isWordless( node: Nodes ): boolean {
	return (
		isBlank( node ) ||
		( isElement( node ) &&
			WORDLESS.test( node.tagName ) &&
			node.children.every( isWordless ) )
	);
}

function wordsOf( { children }: Element ): string {
	return textOf( children.filter( ( child ) => ! isHeadingLink( child ) ) )
		.replace( /\s+/g, ' ' )
		.trim()
		.replace( / ?\{ ?#[^{}]*\}$/, '' );
}

function firstHeading( parent: Root | Element ): Found | undefined {
	const first = parent.children.find( ( node ) => ! isWordless( node ) );
	if ( isElement( first, ...FRAMES ) ) {
		return firstHeading( first );
	}
	return isElement( first, 'h1' ) ? { heading: first, parent } : undefined;
}

// A page's title is often “Article – Site”, or the other way round.
function headingOfPage( tree: Root, page: string ): Found | undefined {
	const found: Found[] = [];
	visit( tree, 'element', ( heading, _, parent ) => {
		const isPart =
			heading.tagName === 'h1' &&
			` ${ page } `.includes( ` ${ wordsOf( heading ) } ` );
		if ( isPart && parent ) {
			found.push( { heading, parent } );
		}
	} );
	found.sort(
		( one, other ) =>
			wordsOf( other.heading ).length - wordsOf( one.heading ).length
	);
	return (
		found.find( ( { heading } ) =>
			page.startsWith( wordsOf( heading ) )
		) ?? found[ 0 ]
	);
}

/**
 * The heading that a document's title is, taken out: of a page the one that its
 * `<title>` repeats, else the first heading of level 1, if nothing but space and
 * pictures is before it.
 *
 * @param tree   The document; loses the heading, and keeps its pictures.
 * @param titled A title that is known: a heading of other words stays.
 * @param page   The words of a page's `<title>`.
 */
export function takeTitle(
	tree: Root,
	titled: string | undefined,
	page?: string
): string | undefined {
	const found =
		( page === undefined
			? undefined
			: headingOfPage( tree, titled ?? page ) ) ?? firstHeading( tree );
	if ( ! found ) {
		return undefined;
	}
	const { heading, parent } = found;
	const text = wordsOf( heading );
	if ( text === '' || ( titled !== undefined && titled !== text ) ) {
		return undefined;
	}
	const pictures = heading.children.filter( holdsPicture );
	parent.children.splice(
		parent.children.indexOf( heading ),
		1,
		...( pictures.length ? [ element( 'p', pictures ) ] : [] )
	);
	return text;
}

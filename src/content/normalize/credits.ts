import type { Element, ElementContent, Nodes } from 'hast';
import { startsWithDash } from '../../model/attribution';
import { splitLastLine } from './lines';
import {
	classesOf,
	element,
	findElement,
	isBlank,
	isElement,
	textOf,
	trimBlank,
	withChildren,
} from './tree';

/** Whom a quotation is by, and the quotation without that line. */
export type Credit = {
	nodes: readonly ElementContent[];
	rest: readonly ElementContent[];
	url?: string;
};

/** Beyond this a line is a sentence of the quotation. */
const LONGEST = 250;

function isCreditLine( nodes: readonly ElementContent[] ): boolean {
	const text = textOf( nodes ).trim();
	return (
		text.length <= LONGEST &&
		startsWithDash( text ) &&
		/[\p{L}\p{N}]/u.test( text )
	);
}

function isCitation( node: Element ): boolean {
	return (
		isElement( node, 'footer', 'cite' ) ||
		classesOf( node ).some( ( name ) =>
			/^(?:attribution|quote-?author|blockquote-footer|quoteauthortext)$/.test(
				name
			)
		)
	);
}

/**
 * A paragraph of nothing but `<cite>`, with or without a dash before it.
 * @param nodes
 */
function isCiteAlone( nodes: readonly ElementContent[] ): boolean {
	const visible = trimBlank( nodes );
	const cites = visible.filter( ( node ) => isElement( node, 'cite' ) );
	return (
		cites.length > 0 &&
		visible.every(
			( node ) =>
				isElement( node, 'cite', 'sup' ) ||
				( node.type === 'text' &&
					( startsWithDash( `${ node.value.trim() } x` ) ||
						/^[\s,]*$/.test( node.value ) ) )
		)
	);
}

function isReference( node: ElementContent ): boolean {
	return (
		isElement( node, 'sup' ) &&
		findElement(
			node,
			( { properties } ) => properties.dataFootnoteRef !== undefined
		) !== undefined
	);
}

function withoutReferences(
	nodes: readonly ElementContent[],
	taken: ElementContent[]
): ElementContent[] {
	return nodes.flatMap( ( node ): ElementContent[] => {
		if ( isReference( node ) ) {
			taken.push( node );
			return [];
		}
		return isElement( node )
			? [
					withChildren(
						node,
						withoutReferences( node.children, taken )
					),
				]
			: [ node ];
	} );
}

/**
 * A footnote's mark in an attribution moves behind the quotation: a field of
 * the block has no room for it, and the note must not lose its mark.
 *
 * @param nodes The attribution.
 * @param rest  The quotation.
 */
function credit(
	nodes: readonly ElementContent[],
	rest: readonly ElementContent[]
): Credit {
	const references: ElementContent[] = [];
	const line = withoutReferences( nodes, references );
	const last = rest.findLastIndex( ( node ) => isElement( node, 'p' ) );
	const paragraph = rest[ last ];
	const moved =
		references.length && isElement( paragraph )
			? rest.with(
					last,
					withChildren( paragraph, [
						...trimBlank( paragraph.children ),
						...references,
					] )
				)
			: rest;
	return { nodes: line, rest: moved };
}

function lastLineCredit(
	last: Element,
	before: readonly ElementContent[]
): Credit | undefined {
	const halves = splitLastLine( last.children );
	if (
		halves &&
		( isCreditLine( halves[ 1 ] ) || isCiteAlone( halves[ 1 ] ) )
	) {
		return credit( halves[ 1 ], [
			...before,
			element( 'p', halves[ 0 ] ),
		] );
	}
	const end = trimBlank( last.children ).at( -1 );
	return isElement( end, 'cite' ) && trimBlank( last.children ).length > 1
		? credit( end.children, [
				...before,
				withChildren(
					last,
					last.children
						.slice( 0, last.children.indexOf( end ) )
						.map( ( node, index, all ) =>
							index === all.length - 1 && node.type === 'text'
								? {
										...node,
										value: node.value.replace(
											/\s*(?:[—–―~-]+\s*)?$/,
											''
										),
									}
								: node
						)
				),
			] )
		: undefined;
}

/**
 * The attribution inside a block quotation: its last paragraph or line.
 *
 * @param children The quotation's content.
 * @return Undefined if there is none, or nothing but it.
 */
export function findCredit(
	children: readonly ElementContent[]
): Credit | undefined {
	const visible = trimBlank( children );
	const last = visible.at( -1 );
	if ( ! isElement( last ) ) {
		return undefined;
	}
	const before = visible.slice( 0, -1 );
	const alone = before.every( isBlank );
	if ( isCitation( last ) ) {
		return alone ? undefined : credit( last.children, before );
	}
	if ( last.tagName !== 'p' ) {
		return undefined;
	}
	if (
		! alone &&
		( isCreditLine( last.children ) || isCiteAlone( last.children ) ) &&
		! splitLastLine( last.children )
	) {
		return credit( last.children, before );
	}
	return lastLineCredit( last, before );
}

/**
 * An attribution in the paragraph that follows a block quotation.
 *
 * @param next What stands after the quotation.
 */
export function followingCredit( next: Nodes | undefined ): Credit | undefined {
	if ( ! isElement( next, 'p' ) ) {
		return undefined;
	}
	const text = textOf( next.children ).trim();
	const isName =
		text.length <= 160 &&
		startsWithDash( text ) &&
		/^[^\p{L}\p{N}]*\p{Lu}/u.test( text ) &&
		! /[?!;…]$|[.] \p{Lu}\p{Ll}+ \p{Ll}/u.test( text );
	return isName || isCitation( next )
		? { nodes: next.children, rest: [] }
		: undefined;
}

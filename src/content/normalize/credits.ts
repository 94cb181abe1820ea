import type { Element, ElementContent, Nodes } from 'hast';
import { startsWithDash } from '../../model/attribution';
import { isCitation, isCiteAlone, isCreditLine } from './credit-line';
import { element, withChildren } from './element';
import { withMarksMoved } from './footnote-marks';
import type { Credit } from './footnote-marks';
import { splitLastLine } from './lines';
import { isPhrasing } from './phrasing';
import { holdsSeveral, splitSameLine } from './same-line';
import { isBlank, isElement, textOf, trimBlank } from './tree';

/** A dash and what is around it at the end of a quotation's words. */
const DASH_LAST = /\s*(?:[—–―~-]+\s*)?$/;

/**
 * An attribution that follows the words in their own paragraph's `<cite>`.
 */
function trailingCite(
	last: Element,
	before: readonly ElementContent[]
): Credit | undefined {
	const visible = trimBlank( last.children );
	const end = visible.at( -1 );
	if ( ! isElement( end, 'cite' ) || visible.length === 1 ) {
		return undefined;
	}
	const words = last.children.slice( 0, last.children.indexOf( end ) );
	const tail = words.at( -1 );
	return withMarksMoved( end.children, [
		...before,
		withChildren(
			last,
			tail?.type === 'text'
				? words.with( -1, {
						...tail,
						value: tail.value.replace( DASH_LAST, '' ),
					} )
				: words
		),
	] );
}

function lastLineCredit(
	last: Element,
	before: readonly ElementContent[]
): Credit | undefined {
	const lines = splitLastLine( last.children );
	if (
		lines &&
		( isCreditLine( lines[ 1 ] ) || isCiteAlone( lines[ 1 ] ) )
	) {
		return withMarksMoved( lines[ 1 ], [
			...before,
			withChildren( last, lines[ 0 ] ),
		] );
	}
	const halves = splitSameLine(
		last.children,
		textOf( [ ...before, last ] )
	);
	return halves && isCreditLine( halves[ 1 ] )
		? withMarksMoved( halves[ 1 ], [
				...before,
				withChildren( last, halves[ 0 ] ),
			] )
		: trailingCite( last, before );
}

/**
 * What a quotation holds: Sphinx frames it once more, and short ones have no
 * paragraph.
 */
function paragraphsOf(
	children: readonly ElementContent[]
): readonly ElementContent[] {
	const visible = trimBlank( children );
	const [ only ] = visible;
	if ( visible.length === 1 && isElement( only, 'div' ) ) {
		return paragraphsOf( only.children );
	}
	return visible.every( isPhrasing ) ? [ element( 'p', visible ) ] : visible;
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
	const visible = paragraphsOf( children );
	const last = visible.at( -1 );
	if ( ! isElement( last ) ) {
		return undefined;
	}
	const before = visible.slice( 0, -1 );
	const alone = before.every( isBlank );
	if ( isCitation( last ) ) {
		return alone ? undefined : withMarksMoved( last.children, before );
	}
	// Where the words begin with a dash too, two people talk.
	const isDialogue = startsWithDash( textOf( visible ).trimStart() );
	if ( last.tagName !== 'p' || isDialogue || holdsSeveral( visible ) ) {
		return undefined;
	}
	const isCredit =
		( isCreditLine( last.children ) || isCiteAlone( last.children ) ) &&
		! splitLastLine( last.children );
	return ! alone && isCredit
		? withMarksMoved( last.children, before )
		: lastLineCredit( last, before );
}

/**
 * An attribution in the paragraph that follows a block quotation.
 *
 * @param next What stands after the quotation.
 */
export function followingCredit( next: Nodes | undefined ): Credit | undefined {
	if ( ! isElement( next, 'p', 'div' ) ) {
		return undefined;
	}
	const text = textOf( next.children ).trim();
	const isName =
		next.tagName === 'p' &&
		text.length <= 160 &&
		isCreditLine( next.children ) &&
		// An e-mail's signature stands below its dashes.
		! /^[-–—]+\s*\n|^-{4}/.test( text ) &&
		/^[^\p{L}\p{N}]*[\p{Lu}\p{Lo}]/u.test( text ) &&
		! /[.] \p{Lu}\p{Ll}+ \p{Ll}/u.test( text );
	return isName || isCitation( next ) || isCiteAlone( next.children )
		? { nodes: next.children, rest: [] }
		: undefined;
}

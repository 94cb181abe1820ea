import type { Element, ElementContent } from 'hast';
import { startsWithDash } from '../../model/attribution';
import { classesOf, isElement, textOf, trimBlank } from './tree';

/** Beyond this a line is a sentence of the quotation. */
const LONGEST = 250;

/** Speech, which French and Spanish dialogues begin with a dash. */
const SPEECH = /[?!…:;]$/;

/**
 * Whether a line names whom a quotation is by, after a dash.
 *
 * @param nodes The line.
 */
export function isCreditLine( nodes: readonly ElementContent[] ): boolean {
	const text = textOf( nodes ).trim();
	const isTitled = isElement( trimBlank( nodes ).at( -1 ) );
	return (
		text.length <= LONGEST &&
		startsWithDash( text ) &&
		/[\p{L}\p{N}]/u.test( text ) &&
		( isTitled || ! SPEECH.test( text ) )
	);
}

/**
 * Whether an element is for whom a quotation is by, as its name or class tells.
 *
 * @param node Any element.
 */
export function isCitation( node: Element ): boolean {
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
 * Whether a line is nothing but `<cite>`, with or without a dash before it.
 *
 * @param nodes The line.
 */
export function isCiteAlone( nodes: readonly ElementContent[] ): boolean {
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

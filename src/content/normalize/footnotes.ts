import type { Element } from 'hast';
import type { Conversion } from '../conversion';
import { isElement } from './tree';

/** How mdast-util-to-hast addresses a note; our prefix makes it unmistakable. */
export const FOOTNOTE_PREFIX = 'editorial-blocks-';
const TARGET = `#${ FOOTNOTE_PREFIX }fn-`;

/**
 * An id in the shape of the editor's own, the same in every run for the same
 * note: a new one each time would make an unchanged document look changed.
 *
 * @param key What tells notes apart.
 */
function footnoteId( key: string ): string {
	let hash = 0xcbf29ce484222325n;
	const digits: string[] = [];
	for ( const round of [ '0', '1' ] ) {
		for ( const character of round + key ) {
			hash = BigInt.asUintN(
				64,
				( hash + BigInt( character.codePointAt( 0 ) ?? 0 ) ) *
					0x100000001b3n
			);
		}
		digits.push( hash.toString( 16 ).padStart( 16, '0' ) );
	}
	const hex = digits.join( '' );
	return [
		hex.slice( 0, 8 ),
		hex.slice( 8, 12 ),
		`4${ hex.slice( 13, 16 ) }`,
		`a${ hex.slice( 17, 20 ) }`,
		hex.slice( 20 ),
	].join( '-' );
}

/**
 * A reference to a footnote, as WordPress writes it.
 *
 * @param node    Any element.
 * @param context The run; a first reference enters the note into its list.
 * @return Inline HTML, or undefined if the element is no reference.
 */
export function footnoteReference(
	node: Element,
	context: Conversion
): string | undefined {
	const link = node.tagName === 'sup' ? node.children[ 0 ] : undefined;
	const href = isElement( link, 'a' ) ? String( link.properties.href ) : '';
	if ( ! href.startsWith( TARGET ) ) {
		return undefined;
	}
	const key = href.slice( TARGET.length );
	let note = context.footnotes.get( key );
	if ( ! note ) {
		note = {
			id: footnoteId( key ),
			number: context.footnotes.size + 1,
			content: '',
		};
		context.footnotes.set( key, note );
	}
	const { id, number } = note;
	return context.options.footnotes === 'list'
		? `<sup>${ number }</sup>`
		: `<sup data-fn="${ id }" class="fn"><a href="#${ id }" id="${ id }-link">${ number }</a></sup>`;
}

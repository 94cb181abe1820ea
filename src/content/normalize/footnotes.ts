import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import type { Conversion, Footnote } from '../conversion';
import { parseHtml } from '../parse/html';
import { attributeOf, isElement } from './tree';

/** How mdast-util-to-hast addresses a note; our prefix makes it unmistakable. */
export const FOOTNOTE_PREFIX = 'editorial-blocks-';
const TARGET = `#${ FOOTNOTE_PREFIX }fn-`;

const ID_COMMENT =
	/^ id: ([\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}) $/;

/**
 * The comment behind a note's text that keeps the id which the post's blocks
 * know the note by.
 *
 * @param id As WordPress made it.
 * @return Undefined for an id of another shape than WordPress's.
 */
export function idComment( id: string ): string | undefined {
	const text = ` id: ${ id } `;
	return ID_COMMENT.test( text ) ? `<!--${ text }-->` : undefined;
}

/**
 * Reads what idComment() wrote.
 *
 * @param comment A comment's text.
 */
export function readIdComment( comment: string ): string | undefined {
	return ID_COMMENT.exec( comment )?.[ 1 ];
}

/**
 * An id in the shape of the editor's own, the same in every run for the same
 * note: a new one each time would make an unchanged document look changed.
 *
 * @param key What tells notes apart.
 */
export function footnoteId( key: string ): string {
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

function mentioned( key: string, context: Conversion ): Footnote {
	const { footnotes, noteIds } = context;
	const known = footnotes.get( key );
	const note = known ?? {
		id: noteIds.get( key ) ?? footnoteId( key ),
		number: footnotes.size + 1,
		content: '',
	};
	footnotes.set( key, note );
	return note;
}

/**
 * Enters the notes that block markup mentions into the run's list: markup that
 * stays as it is refers to them by their ids.
 *
 * @param markup  Block markup.
 * @param context The run.
 */
export function mentionNotes( markup: string, context: Conversion ): void {
	if ( ! markup.includes( 'data-fn=' ) ) {
		return;
	}
	const keys = new Map(
		[ ...context.noteIds ].map( ( [ key, id ] ) => [ id, key ] )
	);
	visit( parseHtml( markup ), 'element', ( node ) => {
		const key = keys.get( attributeOf( node, 'dataFn' ) ?? '' );
		if ( key !== undefined ) {
			mentioned( key, context );
		}
	} );
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
	const { id, number } = mentioned( key, context );
	return context.options.footnotes === 'list'
		? `<sup>${ number }</sup>`
		: `<sup data-fn="${ id }" class="fn"><a href="#${ id }" id="${ id }-link">${ number }</a></sup>`;
}

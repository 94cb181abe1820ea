import type { Dialect, Surroundings } from './opening';

const PARAGRAPH = /^(NOTE|TIP|IMPORTANT|WARNING|CAUTION): +(\S.*)$/;
const BLOCK = /^\[(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]$/;
const QUOTATION = /^\[quote(?:,(\s*"[^"]*"|[^,\]"]*))?(?:,([^\]]*))?\]$/;
const TITLE = /^\.([^\s.].*)$/;

const unquoted = ( text = '' ) => text.trim().replace( /^"|"$/g, '' );

const escapeHtml = ( text: string ) =>
	text.replace( /&/g, '&amp;' ).replace( /</g, '&lt;' );

function delimited( at: Surroundings, delimiter: RegExp ) {
	const title = TITLE.exec( at.ahead( 1 )?.text ?? '' )?.[ 1 ];
	const skip = title === undefined ? 1 : 2;
	const closeAt = at.closeBelow( skip );
	return delimiter.test( at.ahead( skip )?.text ?? '' ) &&
		closeAt !== undefined
		? { title, skip, closeAt }
		: undefined;
}

/**
 * AsciiDoc's admonitions and quotations.
 * @param at
 */
export const asciidoc: Dialect = ( at ) => {
	const { text } = at.here;
	const paragraph = at.afterBlank ? PARAGRAPH.exec( text ) : null;
	if ( paragraph?.[ 1 ] && paragraph[ 2 ] ) {
		return {
			container: { kind: 'callout', word: paragraph[ 1 ] },
			reach: { kind: 'paragraph' },
			first: [ paragraph[ 2 ] ],
		};
	}
	const titleAbove = at.afterBlank ? TITLE.exec( text )?.[ 1 ] : undefined;
	const above = titleAbove && BLOCK.exec( at.ahead( 1 )?.text ?? '' )?.[ 1 ];
	const closeAt = above ? at.closeBelow( 2 ) : undefined;
	if ( above && closeAt !== undefined ) {
		return {
			container: { kind: 'callout', word: above, title: titleAbove },
			reach: { kind: 'closed', closeAt },
			skip: 2,
		};
	}
	const word = BLOCK.exec( text )?.[ 1 ];
	if ( word ) {
		const block = delimited( at, /^={4,}$/ );
		const next = at.ahead( 1 );
		if ( block ) {
			return {
				container: { kind: 'callout', word, title: block.title },
				reach: { kind: 'closed', closeAt: block.closeAt },
				skip: block.skip,
			};
		}
		return at.afterBlank &&
			next &&
			next.text !== '' &&
			! /^[=[]/.test( next.text )
			? {
					container: { kind: 'callout', word },
					reach: { kind: 'paragraph' },
				}
			: undefined;
	}
	const quotation = QUOTATION.exec( text );
	const block = quotation && delimited( at, /^_{4,}$/ );
	if ( ! block ) {
		return undefined;
	}
	const name = escapeHtml( unquoted( quotation[ 1 ] ) );
	const work = escapeHtml( unquoted( quotation[ 2 ] ) );
	return {
		container: {
			kind: 'quote',
			word: 'quote',
			attribution: [ name, work && `<cite>${ work }</cite>` ]
				.filter( Boolean )
				.join( ', ' ),
		},
		reach: { kind: 'closed', closeAt: block.closeAt },
		skip: block.skip,
	};
};

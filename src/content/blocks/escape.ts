import {
	escapeAttribute,
	escapeText as escapeMarkup,
} from '../../model/escape-html';

/** What looks like a character reference, which WordPress would not escape again. */
const REFERENCE = /&([a-z0-9]+|#[0-9]+|#x[a-f0-9]+);/gi;

/** Characters that no HTML document may hold, and that databases refuse. */
const FORBIDDEN = /(?![\t\n])[\p{Cc}\p{Noncharacter_Code_Point}]/gu;

/** Carriage returns are line feeds to whoever reads HTML. */
const RETURNS = /\r\n?/g;

function readable( text: string ): string {
	return text
		.toWellFormed()
		.replace( RETURNS, '\n' )
		.replace( FORBIDDEN, '' );
}

/**
 * Text as a browser's `innerHTML` writes it, so that what WordPress reads back
 * is the same to the byte.
 *
 * @param text Text without markup.
 */
export function escapeText( text: string ): string {
	return escapeMarkup( readable( text ) ).replace( /\u00a0/g, '&nbsp;' );
}

/**
 * An attribute of an element inside a rich text, as `innerHTML` writes it.
 * Browsers of different years write angle brackets there differently, so none
 * is left in.
 *
 * @param value The attribute's value.
 */
export function escapeInlineAttribute( value: string ): string {
	return escapeAttribute(
		readable( value ).replace( /</g, '‹' ).replace( />/g, '›' )
	).replace( /\u00a0/g, '&nbsp;' );
}

/**
 * An attribute that a block's save() writes. WordPress leaves alone what looks
 * like a character reference and would read another value back, so the
 * ampersand of such a sequence is set apart.
 *
 * @param value The attribute's value.
 */
export function escapeSaveAttribute( value: string ): string {
	return escapeMarkup(
		readable( value ).replace( REFERENCE, '& $1;' )
	).replace( /"/g, '&quot;' );
}

/**
 * An address that a block's save() writes; see escapeSaveAttribute().
 *
 * @param url An address that was found safe.
 */
export function escapeSaveUrl( url: string ): string {
	return escapeSaveAttribute( url.replace( REFERENCE, '&$1%3B' ) );
}

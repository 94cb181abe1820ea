import { typeOf } from '../../labels';
import { typeOfSign } from '../../signs';
import type { Container } from '../container';

/** What authors call a callout when they give its type elsewhere. */
const GENERIC =
	/^(?:callout|alert|admonition|notice|hint|aside|note-?block|message|notification|infobox|pageinfo)$/i;

/** Names of layouts, whose delimiters can go while their content stays. */
const LAYOUTS =
	/^(?:code-group|raw|v-pre|tabs?|tab-?item|tab-?set|steps?|columns?|column-[\w-]+|tab-?pane|card-?(?:group|grid)?|cards|grid|grid-item(?:-card)?|div|center|left|right|row|col|demo|only|panel-tabset|content-visible|content-hidden)$/i;

/** Colours that stand for a type. */
const COLOURS: Readonly< Record< string, string > > = {
	primary: 'note',
	secondary: 'note',
	light: 'note',
	dark: 'note',
	default: 'note',
	blue: 'note',
	green: 'success',
	yellow: 'warning',
	orange: 'warning',
	red: 'danger',
	gray: 'note',
	grey: 'note',
	purple: 'note',
	pink: 'note',
	brown: 'note',
};

export const isGeneric = ( word: string ) => GENERIC.test( word );
export const isLayout = ( word: string ) => LAYOUTS.test( word );
export const isQuoteWord = ( word: string ) =>
	/^(?:quote|cite|blockquote|pull-?quote|epigraph)$/i.test( word );
const isDetailsWord = ( word: string ) =>
	/^(?:details|dropdown|spoiler|toggle|collapse|expand)$/i.test( word );

/**
 * Whether a word names a type of callout of ours, by slug, alias or label.
 *
 * @param word A word of a document.
 */
export function isTypeWord( word: string ): boolean {
	return typeOf( word, {} ) !== undefined;
}

/**
 * A type out of an argument, where colours and signs stand for types too.
 *
 * @param argument Such as `warning`, `red` or undefined.
 * @param sign     An emoji or an icon's name that is given beside it.
 */
export function typeFrom( argument?: string, sign?: string ): string {
	// A colour's code says nothing of the type.
	const word = argument?.trim().replace( /^(?:#|rgb|hsl|var).*/, '' ) ?? '';
	const known = COLOURS[ word.toLowerCase() ];
	if ( known || isTypeWord( word ) ) {
		return known ?? word;
	}
	return typeOfSign( word ) ?? ( word || typeOfSign( sign ) || 'note' );
}

/**
 * A container for a word that is known, of the right kind.
 *
 * @param word A type, `quote`, `cite` or `details`.
 * @param rest What else is known of it.
 */
export function containerFor(
	word: string,
	rest: Partial< Omit< Container, 'kind' | 'word' | 'line' > > = {}
): Omit< Container, 'line' > | undefined {
	if ( isQuoteWord( word ) ) {
		return { kind: 'quote', word, ...rest };
	}
	if ( isDetailsWord( word ) ) {
		return { kind: 'details', word, ...rest };
	}
	return isTypeWord( word ) ? { kind: 'callout', word, ...rest } : undefined;
}

/**
 * Whether an argument says yes.
 *
 * @param value Such as `true`, `False` or the argument's own name.
 */
export function isYes( value: string | undefined ): boolean {
	return value !== undefined && ! /^(?:false|no|0|off)$/i.test( value );
}

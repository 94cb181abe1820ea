import type { QuoteAttributes } from '../types';

/** Scripts written from right to left, by their ISO 15924 codes. */
const RIGHT_TO_LEFT = [
	'Arab',
	'Hebr',
	'Syrc',
	'Thaa',
	'Nkoo',
	'Adlm',
	'Rohg',
];

/**
 * A language tag in its canonical spelling.
 *
 * @param typed What an author typed, such as `pt-br`.
 * @return The tag, such as `pt-BR`, or undefined for anything that is none.
 */
export function languageTag( typed: string ): string | undefined {
	try {
		return Intl.getCanonicalLocales(
			typed.trim().replace( '_', '-' )
		)[ 0 ];
	} catch {
		return undefined;
	}
}

/**
 * A language's name in the author's own language.
 *
 * @param tag    A language tag.
 * @param locale The author's locale.
 */
export function languageName( tag: string, locale: string ): string {
	const names = new Intl.DisplayNames( [ locale ], { type: 'language' } );
	return names.of( tag ) ?? tag;
}

/**
 * Sets the quotation's language, and the direction its script is written in.
 *
 * @param tag A language tag; undefined means the page's own language.
 * @return The attributes that change.
 */
export function changeLanguage( tag?: string ): Partial< QuoteAttributes > {
	if ( ! tag ) {
		return { lang: undefined, dir: undefined };
	}
	const { script = '' } = new Intl.Locale( tag ).maximize();
	return { lang: tag, dir: RIGHT_TO_LEFT.includes( script ) ? 'rtl' : 'ltr' };
}

import { calloutTypes, findCalloutType } from '../model/callout-types';
import { squeezed } from '../model/callout-words';

/** The word for each type of callout by slug, and for `scroll-to-top`. */
export type Labels = Readonly< Record< string, string > >;

const english: Labels = {
	...Object.fromEntries(
		calloutTypes.map( ( { slug, label } ) => [ slug, label ] )
	),
	'scroll-to-top': 'Back to top',
};

const german: Labels = {
	note: 'Hinweis',
	tip: 'Tipp',
	important: 'Wichtig',
	warning: 'Warnung',
	caution: 'Vorsicht',
	success: 'Erfolg',
	question: 'Frage',
	example: 'Beispiel',
	summary: 'Das Wichtigste in Kürze',
	disclaimer: 'Haftungsausschluss',
	disclosure: 'Offenlegung',
	correction: 'Korrektur',
	'scroll-to-top': 'Nach oben',
};

const bundled: Readonly< Record< string, Labels > > = {
	en: english,
	de: german,
};

/** What labels are known in, such as `de`. */
export const labelLanguages: readonly string[] = Object.keys( bundled );

/**
 * The language of a locale, without its country.
 *
 * @param locale BCP 47 or WordPress's own form: `de-AT`, `de_AT`.
 */
export function languageOf( locale: string ): string {
	return locale.toLowerCase().replace( /[-_].*/, '' );
}

/**
 * The labels of a document.
 *
 * @param lang   BCP 47, such as `de-AT`; a language we have no words in gets
 *               English ones.
 * @param chosen Labels that win over all.
 */
export function labelsFor( lang?: string, chosen?: Labels ): Labels {
	return { ...english, ...bundled[ languageOf( lang ?? 'en' ) ], ...chosen };
}

/**
 * A type's label, where there is one.
 *
 * @param slug   A type, ours or a document's own: `constructor` is one as well.
 * @param labels The document's labels.
 */
export function labelOfType(
	slug: string,
	labels: Labels
): string | undefined {
	return Object.hasOwn( labels, slug ) ? labels[ slug ] : undefined;
}

/**
 * A word in small letters. Turkish has an i without a dot, and its capital is
 * the I of other languages.
 */
function inSmallLetters( word: string ): string {
	return word.toLowerCase().replace( /\u0131|i\u0307/g, 'i' );
}

/**
 * Whether two words are the same, in any case.
 *
 * @param one   A word.
 * @param other Another.
 */
export function isSameLabel( one: string, other: string ): boolean {
	return inSmallLetters( one ) === inSmallLetters( other );
}

/**
 * The type that a word is the label of, in any language we have words in.
 *
 * @param word   A label, in any case.
 * @param labels The document's labels.
 */
function typeOfLabel( word: string, labels: Labels ): string | undefined {
	return [ labels, ...Object.values( bundled ) ]
		.flatMap( ( words ) => Object.entries( words ) )
		.find(
			( [ slug, label ] ) =>
				slug !== 'scroll-to-top' && isSameLabel( label, word )
		)?.[ 0 ];
}

/**
 * The slug of the type that a word stands for, if it is one of ours.
 *
 * @param word   A slug, an alias or a label.
 * @param labels The document's labels.
 */
export function typeOf( word: string, labels: Labels ): string | undefined {
	return (
		findCalloutType( word )?.slug ??
		findCalloutType( squeezed( word ) )?.slug ??
		typeOfLabel( word, labels )
	);
}

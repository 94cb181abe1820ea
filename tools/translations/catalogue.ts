import type {
	GetTextTranslation,
	GetTextTranslations,
	GetTextTranslationRecord,
} from 'gettext-parser';
import type { Message } from './message';

/** One file of translations. */
export type Catalogue = GetTextTranslations;

/** A language the plugin brings, and how it counts. */
export type Language = { locale: string; pluralForms: string };

export const german: Language = {
	locale: 'de_DE',
	pluralForms: 'nplurals=2; plural=(n != 1);',
};

const unique = ( lines: ( string | undefined )[] ) =>
	[ ...new Set( lines.filter( Boolean ) ) ].join( '\n' );

function add( record: GetTextTranslationRecord, message: Message ): void {
	const context = message.context ?? '';
	const entries = ( record[ context ] ??= {} );
	const known = entries[ message.text ];
	const plural = known?.msgid_plural ?? message.plural;
	entries[ message.text ] = {
		...( context && { msgctxt: context } ),
		msgid: message.text,
		...( plural && { msgid_plural: plural } ),
		msgstr: plural ? [ '', '' ] : [ '' ],
		comments: {
			reference: unique( [ known?.comments?.reference, message.file ] ),
			extracted: unique( [
				known?.comments?.extracted,
				...message.notes,
			] ),
		},
	};
}

/**
 * A catalogue of these strings without a translation. It names files but no
 * lines and no time: whatever does not change a string changes nothing in it.
 *
 * @param messages Every string of the plugin.
 * @param version  The plugin's.
 */
export function template(
	messages: readonly Message[],
	version: string
): Catalogue {
	const translations: GetTextTranslationRecord = {};
	for ( const message of messages ) {
		add( translations, message );
	}
	return {
		charset: 'utf-8',
		headers: {
			'Project-Id-Version': `Editorial Blocks ${ version }`,
			'MIME-Version': '1.0',
			'Content-Type': 'text/plain; charset=utf-8',
			'Content-Transfer-Encoding': '8bit',
			'X-Domain': 'editorial-blocks',
		},
		translations,
	};
}

function entriesOf( catalogue: Catalogue ): GetTextTranslation[] {
	return Object.values( catalogue.translations )
		.flatMap( ( entries ) => Object.values( entries ) )
		.filter( ( { msgid } ) => msgid !== '' );
}

/**
 * The template with what a language has translated of it; what no source asks
 * for any more is left out.
 *
 * @param empty      The template.
 * @param translated The language's catalogue so far.
 * @param language   The language.
 */
export function merge(
	empty: Catalogue,
	translated: Catalogue,
	language: Language
): Catalogue {
	const merged = structuredClone( empty );
	for ( const entry of entriesOf( merged ) ) {
		const before =
			translated.translations[ entry.msgctxt ?? '' ]?.[ entry.msgid ];
		if ( before?.msgstr.length === entry.msgstr.length ) {
			entry.msgstr = before.msgstr;
		}
	}
	return {
		...merged,
		headers: {
			...merged.headers,
			Language: language.locale,
			'Plural-Forms': language.pluralForms,
		},
	};
}

/**
 * The strings a catalogue leaves untranslated, in its own order.
 *
 * @param catalogue A language's catalogue.
 */
export function untranslated( catalogue: Catalogue ): string[] {
	return entriesOf( catalogue )
		.filter( ( { msgstr } ) => msgstr.some( ( text ) => text === '' ) )
		.map( ( { msgid } ) => msgid );
}

/**
 * What is translated, by the names WordPress looks strings up with: the text,
 * after its context and an end-of-transmission mark if it has one.
 *
 * @param catalogue A language's catalogue.
 * @param isWanted  Chooses entries by the files that ask for them.
 */
export function byName(
	catalogue: Catalogue,
	isWanted: ( files: string[] ) => boolean = () => true
): [ name: string, translations: string[] ][] {
	return entriesOf( catalogue )
		.filter( ( { msgstr } ) => msgstr.every( ( text ) => text !== '' ) )
		.filter( ( { comments } ) =>
			isWanted( ( comments?.reference ?? '' ).split( '\n' ) )
		)
		.map( ( { msgctxt, msgid, msgstr } ) => [
			msgctxt ? `${ msgctxt }\u0004${ msgid }` : msgid,
			msgstr,
		] );
}

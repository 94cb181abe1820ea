import { mo } from 'gettext-parser';
import { byName, type Catalogue, type Language } from './catalogue';

const phpString = ( text: string ) =>
	`"${ text
		.replace( /[\\"$]/g, '\\$&' )
		.replace( /\n/g, '\\n' )
		.replace( /\0/g, '\\0' )
		.replace( /\u0004/g, '\\4' ) }"`;

/**
 * A catalogue as PHP, which WordPress reads several times faster than a `.mo`
 * since 6.5.
 *
 * @param catalogue The language's catalogue.
 * @param language  The language.
 */
export function asPhp( catalogue: Catalogue, language: Language ): string {
	const messages = byName( catalogue ).map(
		( [ name, translations ] ) =>
			`\t\t${ phpString( name ) } => ${ phpString( translations.join( '\0' ) ) },`
	);
	return [
		'<?php',
		'// Written by `npm run translations`.',
		"defined( 'ABSPATH' ) || exit;",
		'return array(',
		`\t'language'     => ${ phpString( language.locale ) },`,
		`\t'plural-forms' => ${ phpString( language.pluralForms ) },`,
		"\t'messages'     => array(",
		...messages,
		'\t),',
		');',
		'',
	].join( '\n' );
}

/**
 * What the editor's script asks for, as wp.i18n reads it.
 *
 * @param catalogue The language's catalogue.
 * @param language  The language.
 */
export function asJson( catalogue: Catalogue, language: Language ): string {
	const ofScript = byName( catalogue, ( files ) =>
		files.some( ( file ) => /\.tsx?$/.test( file ) )
	);
	return `${ JSON.stringify( {
		domain: 'messages',
		locale_data: {
			messages: {
				'': {
					domain: 'messages',
					lang: language.locale,
					'plural-forms': language.pluralForms,
				},
				...Object.fromEntries( ofScript ),
			},
		},
	} ) }\n`;
}

/**
 * The binary form that every WordPress reads.
 *
 * @param catalogue The language's catalogue.
 */
export function asMo( catalogue: Catalogue ): Buffer {
	// Compiling takes the table apart.
	return mo.compile( structuredClone( catalogue ) );
}

/** @jest-environment node */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
	german,
	merge,
	template,
	untranslated,
} from '../../../tools/translations/catalogue';
import { asJson, asPhp } from '../../../tools/translations/compile';
import { translationFiles } from '../../../tools/translations/files';
import { messagesFromBlockJson } from '../../../tools/translations/from-block-json';
import {
	messagesFromPatternHeader,
	messagesFromPluginHeader,
} from '../../../tools/translations/from-headers';
import { messagesFromPhp } from '../../../tools/translations/from-php';
import { messagesFromScript } from '../../../tools/translations/from-scripts';

function source( name: string, content: string ): string {
	const file = join( mkdtempSync( join( tmpdir(), 'strings-' ) ), name );
	writeFileSync( file, content );
	return file;
}

describe( 'the languages folder', () => {
	const { files, catalogue } = translationFiles();

	it( 'says everything in German', () => {
		expect( untranslated( catalogue ) ).toEqual( [] );
	} );

	it.each( [ ...files.keys() ] )(
		'%s is what `npm run translations` writes',
		( file ) => {
			expect( readFileSync( file ).toString() ).toBe(
				files.get( file )?.toString()
			);
		}
	);
} );

it( 'finds every kind of call in PHP, with its note', () => {
	const file = source(
		'page.php',
		`<?php
		echo sprintf(
			/* translators: %s: a name. */
			esc_html__( 'By %s', 'editorial-blocks' ),
			_n( '%d word', '%d words', $count, 'editorial-blocks' )
		);
		_ex( 'Post', 'verb', 'editorial-blocks' );
		strlen( 'not this' );`
	);
	expect( messagesFromPhp( file ) ).toEqual( [
		{ text: 'By %s', notes: [ '%s: a name.' ], file },
		{ text: '%d word', plural: '%d words', notes: [], file },
		{ text: 'Post', context: 'verb', notes: [], file },
	] );
} );

it.each( [
	[ 'a text in a variable', "__( $text, 'editorial-blocks' );" ],
	[ 'another text domain', "__( 'Text', 'default' );" ],
	[ 'no text domain', "__( 'Text' );" ],
] )( 'refuses %s', ( _, call ) => {
	const file = source( 'page.php', `<?php ${ call }` );
	expect( () => messagesFromPhp( file ) ).toThrow(
		`${ file }: __() needs its text and the text domain editorial-blocks as plain strings`
	);
} );

it( 'finds every kind of call in TypeScript, with its note', () => {
	const file = source(
		'edit.tsx',
		`const label = sprintf(
			/* translators: %d: a level. */
			__( 'Heading %d', 'editorial-blocks' ),
			2
		);
		export const Edit = () => <b title={ _x( 'Post', 'verb', 'editorial-blocks' ) }>
			{ _n( '%d word', '%d words', 2, 'editorial-blocks' ) }
		</b>;`
	);
	expect( messagesFromScript( file ) ).toEqual( [
		{ text: '%d word', plural: '%d words', notes: [], file },
		{ text: 'Heading %d', notes: [ '%d: a level.' ], file },
		{ text: 'Post', context: 'verb', notes: [], file },
	] );
} );

it( 'gives a pattern’s header the contexts WordPress looks it up with', () => {
	const file = source(
		'pattern.php',
		`<?php
/**
 * Title: Key takeaways
 * Description: The article in three lines.
 * Keywords: summary, tldr
 *
 * @package Editorial_Blocks
 */`
	);
	expect( messagesFromPatternHeader( file ) ).toEqual( [
		{
			text: 'Key takeaways',
			context: 'Pattern title',
			notes: [],
			file,
		},
		{
			text: 'The article in three lines.',
			context: 'Pattern description',
			notes: [],
			file,
		},
		{
			text: 'summary, tldr',
			context: 'Pattern keywords',
			notes: [ 'words that find the pattern, with commas between them' ],
			file,
		},
	] );
} );

it( 'finds what the list of plugins says of this one', () => {
	const file = source(
		'plugin.php',
		'<?php\n/**\n * Plugin Name: Blocks\n * Version: 1.0.0\n */'
	);
	expect( messagesFromPluginHeader( file ) ).toEqual( [
		{ text: 'Blocks', notes: [ 'Plugin Name of the plugin' ], file },
	] );
} );

it( 'gives what stands in block.json the contexts WordPress looks it up with', () => {
	const file = source(
		'block.json',
		JSON.stringify( {
			title: 'Callout',
			keywords: [ 'alert' ],
			styles: [ { label: 'Quiet' } ],
			variations: [ { title: 'Tip', keywords: [ 'hint' ] } ],
		} )
	);
	const found = ( context: string, text: string ) => ( {
		text,
		context,
		notes: [],
		file,
	} );
	expect( messagesFromBlockJson( file ) ).toEqual( [
		found( 'block title', 'Callout' ),
		found( 'block keyword', 'alert' ),
		found( 'block style label', 'Quiet' ),
		found( 'block variation title', 'Tip' ),
		found( 'block variation keyword', 'hint' ),
	] );
} );

it( 'keeps what is translated, drops what no source asks for, and compiles the rest', () => {
	const message = ( text: string, file: string, plural?: string ) => ( {
		text,
		plural,
		notes: [],
		file,
	} );
	const before = template(
		[ message( 'Old', 'a.php' ), message( 'Note', 'a.php' ) ],
		'1.0.0'
	);
	for ( const entry of Object.values( before.translations[ '' ] ?? {} ) ) {
		entry.msgstr = [ entry.msgid === 'Note' ? 'Hinweis' : 'Alt' ];
	}
	const after = merge(
		template(
			[
				message( 'Note', 'b.tsx' ),
				message( '$1 "word"', 'b.tsx', '$1 words' ),
			],
			'1.1.0'
		),
		before,
		german
	);
	expect( untranslated( after ) ).toEqual( [ '$1 "word"' ] );

	const counted = after.translations[ '' ]?.[ '$1 "word"' ];
	counted?.msgstr.splice( 0, 2, '$1 „Wort“', '$1 Wörter' );
	expect( JSON.parse( asJson( after, german ) ).locale_data ).toEqual( {
		messages: {
			'': {
				domain: 'messages',
				lang: 'de_DE',
				'plural-forms': 'nplurals=2; plural=(n != 1);',
			},
			Note: [ 'Hinweis' ],
			'$1 "word"': [ '$1 „Wort“', '$1 Wörter' ],
		},
	} );
	expect( asPhp( after, german ).split( '\n' ).slice( 7, 9 ) ).toEqual( [
		'\t\t"Note" => "Hinweis",',
		'\t\t"\\$1 \\"word\\"" => "\\$1 „Wort“\\0\\$1 Wörter",',
	] );
} );

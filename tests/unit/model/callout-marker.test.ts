/** @jest-environment node */
import { readMarker } from '../../../src/model/callout-marker';
import { asLabel, slugOfWord } from '../../../src/model/callout-words';

it.each( [
	[ '[!NOTE]', { word: 'NOTE', isObsidian: false, length: 7 } ],
	[ '[!MY TYPE] Ask', { word: 'MY TYPE', isObsidian: false, length: 11 } ],
	[
		'[!TIP]-',
		{ word: 'TIP', fold: 'closed', isObsidian: false, length: 7 },
	],
	[ '[!TIP|WIDE]', { word: 'TIP', isObsidian: false, length: 11 } ],
	[ '[!tip]\u3000水', { word: 'tip', isObsidian: true, length: 7 } ],
	[ '[!tip] Ask', { word: 'tip', isObsidian: true, length: 7 } ],
	[ '[!tip]\nAsk', { word: 'tip', isObsidian: true, length: 6 } ],
	[
		'[!faq]- Why?',
		{ word: 'faq', fold: 'closed', isObsidian: true, length: 8 },
	],
	[
		'[!info|wide]+ All',
		{ word: 'info', fold: 'open', isObsidian: true, length: 14 },
	],
	[ ' \n[!tip] \t Ask', { word: 'tip', isObsidian: true, length: 11 } ],
	[ '[!tip|]', { word: 'tip', isObsidian: true, length: 7 } ],
	[
		'[!my own-type ]',
		{ word: 'my own-type', isObsidian: true, length: 15 },
	],
	[
		`[!${ 'a'.repeat( 40 ) }]`,
		{ word: 'a'.repeat( 40 ), isObsidian: true, length: 43 },
	],
	[ `[!${ 'a'.repeat( 41 ) }]`, undefined ],
	[ '[!tip|a\nb]', undefined ],
	[ '[!1st]', undefined ],
	[ '[!code]', undefined ],
	[ '[!codex]', { word: 'codex', isObsidian: true, length: 8 } ],
	[ '[!my-row]', { word: 'my-row', isObsidian: true, length: 9 } ],
	[ '[!div class="x"]', undefined ],
	[ '[!VIDEO https://example.org/]', undefined ],
	[ '[!grid]', undefined ],
	[ '[!multi-column]', undefined ],
	[ '[!INCLUDE]', undefined ],
	[ '[!code-js]', undefined ],
	[ '[!tip]text', undefined ],
	[ 'A [!tip]', undefined ],
	[ '[tip] ', undefined ],
] )( 'reads %j', ( text, marker ) => {
	expect( readMarker( text ) ).toEqual( marker );
} );

it.each( [
	[ 'INFO', 'note', 'Info' ],
	[ 'tldr', 'summary', 'TL;DR' ],
	[ 'field-notes', 'field-notes', 'Field notes' ],
	[ '9lives', 'note', '9lives' ],
] )( 'takes %j for %j, labelled %j', ( word, slug, label ) => {
	expect( [ slugOfWord( word ), asLabel( word ) ] ).toEqual( [
		slug,
		label,
	] );
} );

it( 'knows that Obsidian’s caution is a warning', () => {
	expect( [
		slugOfWord( 'caution' ),
		slugOfWord( 'caution', true ),
	] ).toEqual( [ 'caution', 'warning' ] );
} );

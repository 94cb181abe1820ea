/** @jest-environment node */
import { readMarker } from '../../../src/model/callout-marker';
import { asLabel, slugOfWord } from '../../../src/model/callout-words';

it.each( [
	[ '[!NOTE]', { word: 'NOTE', length: 7 } ],
	[ '[!tip] Ask', { word: 'tip', length: 7 } ],
	[ '[!tip]\nAsk', { word: 'tip', length: 6 } ],
	[ '[!faq]- Why?', { word: 'faq', fold: 'closed', length: 8 } ],
	[ '[!info|wide]+ All', { word: 'info', fold: 'open', length: 14 } ],
	[ ' \n[!tip] \t Ask', { word: 'tip', length: 11 } ],
	[ '[!tip|]', { word: 'tip', length: 7 } ],
	[ '[!my own-type ]', { word: 'my own-type', length: 15 } ],
	[ `[!${ 'a'.repeat( 40 ) }]`, { word: 'a'.repeat( 40 ), length: 43 } ],
	[ `[!${ 'a'.repeat( 41 ) }]`, undefined ],
	[ '[!tip|a\nb]', undefined ],
	[ '[!1st]', undefined ],
	[ '[!code]', undefined ],
	[ '[!codex]', { word: 'codex', length: 8 } ],
	[ '[!my-row]', { word: 'my-row', length: 9 } ],
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

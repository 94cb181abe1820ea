/** @jest-environment node */
import { convert } from '../../../src/content';
import type { DocumentForm } from '../../../src/content';

function outline( document: string, from: DocumentForm ) {
	const { title, blocks } = convert( document, { from } );
	return [
		title,
		...blocks.map( ( { blockName, attrs } ) =>
			[ blockName, attrs.level ].filter( Boolean ).join( ' ' )
		),
	];
}

test.each( [
	[ 'without the id behind it', '# Heat {#heat}\n\nWords.', 'Heat' ],
	[ 'without an id and classes', '# Heat{ #heat .wide }\n\nWords.', 'Heat' ],
	[
		'with words about ids',
		'# Use {#heat} here\n\nWords.',
		'Use {#heat} here',
	],
] )( 'a title %s', ( _, document, title ) => {
	expect( outline( document, 'markdown' ) ).toEqual( [
		title,
		'core/paragraph',
	] );
} );

test.each( [
	[
		'behind a rule stays a heading',
		'***\n\n# Heat',
		[ '', 'core/separator', 'core/heading 1' ],
	],
	[
		'that front matter repeats stays where words stand before it',
		'---\ntitle: Heat\n---\nWords.\n\n# Heat',
		[ 'Heat', 'core/paragraph', 'core/heading 1' ],
	],
	[
		'that front matter repeats goes where it is the first',
		'---\ntitle: Heat\n---\n# Heat\n\nWords.',
		[ 'Heat', 'core/paragraph' ],
	],
] )( 'a heading %s', ( _, document, blocks ) => {
	expect( outline( document, 'markdown' ) ).toEqual( blocks );
} );

const page = ( title: string, ...headings: string[] ) =>
	`<!doctype html><html><head><title>${ title }</title></head><body><nav><p>Home</p></nav>${ headings
		.map( ( heading ) => `<h1>${ heading }</h1>` )
		.join( '' ) }</body></html>`;

test.each( [
	[
		'the longest that begins it',
		page( 'Heat in town – News', 'Heat', 'Heat in town' ),
		'Heat in town',
	],
	[
		'the one that begins it, though the site’s is longer',
		page( 'Heat | Daily Health News', 'Daily Health News', 'Heat' ),
		'Heat',
	],
	[
		'the longest in it, if none begins it',
		page( 'News: Heat in town', 'Heat', 'Heat in town' ),
		'Heat in town',
	],
] )( 'of a page’s headings its title is %s', ( _, document, title ) => {
	expect( outline( document, 'html' ) ).toEqual( [
		title,
		'core/paragraph',
		'core/heading 1',
	] );
} );

test.each( [
	[ 'written over lines', '<title>\n  Heat\n\tin town\n</title>' ],
	[
		'with a heading over lines',
		page( 'Heat in town', 'Heat\n\n in  town' ),
	],
] )( 'a page’s title %s is one line', ( _, document ) => {
	expect( convert( document, { from: 'html' } ).title ).toBe(
		'Heat in town'
	);
} );

test.each( [
	[
		'letters that have a like in ASCII',
		'Œuvre Đorđe Garður Þing Ħal Ŧa Ŋo Ísı ĸ',
		'oeuvre-dorde-gardur-thing-hal-ta-ngo-isi-k',
	],
	[ 'signs at its ends', '“Heat” & cold!', 'heat-cold' ],
	[ 'marks that stand for themselves', 'Cre\u0300\u0301me', 'creme' ],
	[ 'a Latin letter with no like in ASCII', 'The ʘ sound', 'the-sound' ],
	[
		'as many letters as WordPress keeps',
		'a'.repeat( 200 ),
		'a'.repeat( 200 ),
	],
	[ 'more of them', 'a'.repeat( 201 ), 'a'.repeat( 200 ) ],
	[
		'a space where WordPress cuts it',
		`${ 'a'.repeat( 199 ) } b`,
		'a'.repeat( 199 ),
	],
] )( 'a title with %s has a slug that WordPress keeps', ( _, title, slug ) => {
	expect( convert( `# ${ title }`, { from: 'markdown' } ).slug ).toBe( slug );
} );

test( 'a slug that front matter gives as a path is the path’s end', () => {
	expect( convert( '---\nslug: health/2026/heat\n---\n# Cold' ).slug ).toBe(
		'heat'
	);
} );

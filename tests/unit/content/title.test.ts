/** @jest-environment node */
import { slugOf } from '../../../src/content/title';
import { storedSlug } from '../../../src/api/posts/slug';

const titles: [ string, string ][] = [
	[ 'What a page owes its reader', 'what-a-page-owes-its-reader' ],
	[ 'It’s “R&D”: 50 % — C++ 20.1', 'its-r-d-50-c-201' ],
	[ 'Smørrebrød & Æbler', 'smorrebrod-aebler' ],
	[ 'Łódź, Straße, İstanbul, ñandú', 'lodz-strasse-istanbul-nandu' ],
	[ 'Привет, мир', 'привет-мир' ],
	[ 'ガイド 入門', 'ガイド-入門' ],
	[ 'हिन्दी', 'हिन्दी' ],
	[ '…', '' ],
];

test.each( titles )( '“%s” has the slug %s', ( title, slug ) => {
	expect( slugOf( title ).normalize( 'NFC' ) ).toBe(
		slug.normalize( 'NFC' )
	);
} );

test.each( [
	...titles.filter( ( [ , slug ] ) => slug ),
	[ '日本'.repeat( 60 ), '' ],
	[ 'long '.repeat( 60 ), '' ],
] )( 'WordPress stores the slug of “%s” as it is', ( title ) => {
	const slug = slugOf( title );
	expect( decodeURIComponent( storedSlug( slug ) ) ).toBe( slug );
} );

/** @jest-environment node */
import path from 'node:path';
import { fileIn, fileName } from '../../../src/publish/export/file-name';

test.each( [
	[ 'what-a-page-owes', 'what-a-page-owes' ],
	[ 'gr%c3%b6%c3%9fe', 'größe' ],
	[ '100%', '100%' ],
	[ '%2e%2e%2fescaped', '-escaped' ],
	[ '..%2F..%2Fetc%2Fpasswd', '-..-etc-passwd' ],
	[ '%5c%5cserver%5cshare', '--server-share' ],
	[ 'c%3a%5cx', 'c--x' ],
	[ 'a%00b%0ac', 'a-b-c' ],
	[ '%2e%2e', '' ],
	[ '.', '' ],
	[ '.editorial-blocks.jsonl', 'editorial-blocks.jsonl' ],
] )( 'the site’s name %s is the file name “%s”', ( encoded, name ) => {
	expect( fileName( encoded ) ).toBe( name );
} );

test( 'a file lies in its folder', () => {
	expect( fileIn( '/docs', 'images/..a.png' ) ).toBe(
		path.resolve( '/docs/images/..a.png' )
	);
} );

test.each( [ '../a.md', '..', '.', '', '/etc/passwd', 'images/../../a' ] )(
	'“%s” is refused as a name for a file in a folder',
	( name ) => {
		expect( () => fileIn( '/docs', name ) ).toThrow(
			`“${ name }” is no name for a file in /docs: nothing was written.`
		);
	}
);

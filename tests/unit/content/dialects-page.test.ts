/** @jest-environment node */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inWords } from './in-words';

const page = readFileSync(
	join( __dirname, '../../../docs/dialects.md' ),
	'utf8'
);

const rows = [
	...page.matchAll( /^\| ([^|]+) \| `(.+)` \| ([^|]+) \|$/gm ),
].map( ( [ , family = '', example = '', becomes = '' ] ) => ( {
	family,
	becomes,
	document: example.replaceAll( '⏎', '\n' ).replaceAll( '\\|', '|' ),
} ) );

test( 'the table is read whole', () => {
	const lines = page.split( '\n' ).filter( ( line ) => /^\| /.test( line ) );
	expect( rows ).toHaveLength( lines.length - 2 );
} );

test.each( rows )( '$family: $document', ( { document, becomes } ) => {
	expect( inWords( document ) ).toBe( becomes );
} );

/** @jest-environment node */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { convert } from '../../../src/content';

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

/**
 * What a document became, in the words of the page.
 * @param document
 */
function inWords( document: string ): string {
	const { blocks, callouts, quotes } = convert( document );
	const details = blocks.filter(
		( { blockName } ) => blockName === 'core/details'
	);
	const words = [
		...callouts.map(
			( { type, title, fold } ) =>
				type +
				( title ? ` “${ title.text }”` : '' ) +
				( fold ? `, ${ fold }` : '' )
		),
		...details.map( () => 'details' ),
		...quotes
			.filter( ( { name } ) => name )
			.map(
				( { name, role, work } ) =>
					`quote: ${ [ name, role, work ]
						.filter( Boolean )
						.join( ', ' ) }`
			),
	];
	return words.join( '; ' ) || 'as it is';
}

test( 'the table is read whole', () => {
	const lines = page.split( '\n' ).filter( ( line ) => /^\| /.test( line ) );
	expect( rows ).toHaveLength( lines.length - 2 );
} );

test.each( rows )( '$family: $document', ( { document, becomes } ) => {
	expect( inWords( document ) ).toBe( becomes );
} );

/** @jest-environment node */
import { createClient } from '../../../src/api';
import { NotThereError } from '../../../src/publish/site/not-there';
import { Terms } from '../../../src/publish/site/terms';

/** A site's tags, found by their names as WordPress stores them; none is created. */
const tags = [
	{ id: 1, name: 'Health', slug: 'health' },
	{ id: 2, name: 'Second &amp; last', slug: 'second-last' },
	{ id: 3, name: 'A &lt; B', slug: 'a-b' },
];
const asked: string[] = [];
const client = createClient( {
	root: 'https://example.org/wp-json/',
	handler: async ( { method = 'GET', path = '' } ) => {
		asked.push( method );
		const search = new URLSearchParams( path.split( '?' )[ 1 ] ).get(
			'search'
		);
		return Response.json(
			tags.filter( ( { name } ) => name.includes( search ?? '' ) ),
			{ headers: { 'X-WP-Total': '1', 'X-WP-TotalPages': '1' } }
		);
	},
} );
const idsOf = ( ...names: string[] ) =>
	new Terms( client, false ).ids( 'tags', names, () =>
		Promise.resolve( [] )
	);

test( 'terms are found by the names that people write', async () => {
	expect(
		await idsOf( 'Health', 'Second & last', 'Second &amp; last', 'A < B' )
	).toEqual( [ 1, 2, 3 ] );
} );

test( 'one that is not there is not created', async () => {
	await expect( idsOf( 'Health', 'R&D' ) ).rejects.toThrow( NotThereError );
	expect( [ ...new Set( asked ) ] ).toEqual( [ 'GET' ] );
} );

/** @jest-environment node */
import { setTimeout as sleep } from 'node:timers/promises';
import { createClient } from '../../../src/api';
import { Terms } from '../../../src/publish/site/terms';

type Tag = { id: number; name: string; slug: string };

/**
 * A site's tags. As in WordPress, a term that is inserted while another of its
 * slug is on its way is thrown away, and the answer names the other.
 *
 * @param inserted What another program inserts with the first.
 */
function tagsOf( ...inserted: string[] ) {
	const tags: Tag[] = [];
	let onTheirWay = 0;
	const insert = ( name: string ) => {
		const tag = { id: tags.length + 1, name, slug: `c-${ tags.length }` };
		tags.push( tag );
		return tag;
	};
	const create = async ( name: string ): Promise< Tag > => {
		const others = inserted.splice( 0 ).map( insert );
		onTheirWay++;
		await sleep( 5 );
		onTheirWay--;
		const [ kept = insert( name ) ] =
			onTheirWay > 0 ? tags.slice( 0, 1 ) : others;
		return kept;
	};
	const client = createClient( {
		root: 'https://example.org/wp-json/',
		handler: async ( { method = 'GET', data } ) => {
			const { name } = { name: '', ...data };
			const body = method === 'POST' ? await create( name ) : [];
			return Response.json( body, {
				headers: { 'X-WP-Total': '0', 'X-WP-TotalPages': '0' },
			} );
		},
	} );
	return { tags, terms: new Terms( client ) };
}

const ofNone = () => Promise.resolve( [] );

test( 'tags of one slug are created one after the other', async () => {
	const { tags, terms } = tagsOf();
	const ids = await Promise.all( [
		terms.ids( 'tags', [ 'C', 'C++' ], ofNone ),
		terms.ids( 'tags', [ 'C#', 'C' ], ofNone ),
	] );
	const names = ids.map( ( of ) =>
		of.map( ( id ) => tags.find( ( tag ) => tag.id === id )?.name )
	);
	expect( names ).toEqual( [
		[ 'C', 'C++' ],
		[ 'C#', 'C' ],
	] );
} );

test( 'a tag is created again where another program’s came in its place', async () => {
	const { tags, terms } = tagsOf( 'C' );
	const [ id ] = await terms.ids( 'tags', [ 'C#' ], ofNone );
	expect( tags.find( ( tag ) => tag.id === id )?.name ).toBe( 'C#' );
} );

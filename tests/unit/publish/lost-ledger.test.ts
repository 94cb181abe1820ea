/** @jest-environment node */
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { LEDGER_FILE } from '../../../src/publish/ledger/ledger-file';
import { PublishingSite } from './publishing-site';

let site: PublishingSite;
beforeEach( async () => {
	site = new PublishingSite();
	await site.start();
	writeFileSync( path.join( site.folder, 'p.png' ), 'PNG' );
	writeFileSync( path.join( site.folder, 'q.png' ), 'Another' );
} );
afterEach( () => site.stop() );

const doc = ( body: string, front = '' ) => ( {
	'a.md': `---\ntitle: A\nslug: a\n${ front }---\n\n${ body }`,
} );

const actions = async ( documents: Readonly< Record< string, string > > ) => {
	const { results } = await site.publish( documents );
	return results.map( ( { action } ) => action );
};

const loseLedger = () => rmSync( path.join( site.folder, LEDGER_FILE ) );
const writes = () =>
	site.server.log.filter( ( line ) => ! line.startsWith( 'GET ' ) );

test.each( [
	[ 'a picture', doc( 'Text.\n\n![x](p.png)' ) ],
	[ 'a featured image', doc( 'Text.', 'featured_image: p.png\n' ) ],
	[ 'tags', doc( 'Text.', 'tags: [Foo, foo, Bar]\n' ) ],
] )(
	'a post with %s is known again without the ledger',
	async ( _, documents ) => {
		expect( await actions( documents ) ).toEqual( [ 'created' ] );
		const [ post ] = structuredClone( site.server.site.posts );
		const before = writes();
		loseLedger();
		expect( await actions( documents ) ).toEqual( [ 'unchanged' ] );
		expect( await actions( documents ) ).toEqual( [ 'unchanged' ] );
		expect( [ writes(), site.server.site.posts ] ).toEqual( [
			before,
			[ post ],
		] );
	}
);

test( 'a tag that is named twice is sent once', async () => {
	await actions( doc( 'Text.', 'tags: [Foo, foo]\n' ) );
	const ids = site.server.site.terms.map( ( { id } ) => id );
	expect( site.server.site.posts ).toMatchObject( [ { tags: ids } ] );
	expect( ids.length ).toBe( 1 );
} );

test.each( [
	[ 'another picture', doc( 'Text.\n\n![x](q.png)' ) ],
	[ 'another featured image', doc( 'Text.', 'featured_image: q.png\n' ) ],
	[ 'a new tag', doc( 'Text.', 'tags: [New]\n' ) ],
	[ 'other words around its picture', doc( 'Words.\n\n![x](p.png)' ) ],
] )(
	'where a document has %s, nothing is added to the site before it is compared',
	async ( _, documents ) => {
		await actions( doc( 'Text.' ) );
		await actions( { 'b.md': '# B\n\n![x](p.png)' } );
		const before = writes();
		loseLedger();
		expect( await actions( documents ) ).toEqual( [ 'conflict' ] );
		expect( writes() ).toEqual( before );
	}
);

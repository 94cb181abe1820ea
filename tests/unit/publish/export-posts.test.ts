/** @jest-environment node */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { exportingSite, summary } from './exporting-site';

const { site, at, textOf, addPost, addPicture, exportAll } = exportingSite();

test( 'a slug that leads out of the folder becomes a name in it', async () => {
	addPost( 1, '%2e%2e%2fescaped' );
	addPost( 2, '%2e%2e' );
	const results = await exportAll();
	expect( summary( results ) ).toEqual( [
		[ 'written', '-escaped.md', [], undefined ],
		[ 'written', '2.md', [], undefined ],
	] );
	expect( readdirSync( site().folder ) ).toEqual( [ 'out' ] );
} );

test.each( [
	[ 'gr%C3%B6%C3%9Fe.png', 'größe.png', 'gr%C3%B6%C3%9Fe.png' ],
	[ '100%25.png', '100%.png', '100%25.png' ],
	[ 'a%20b%23c.png', 'a b#c.png', 'a%20b%23c.png' ],
	[ '..%2f..%2fx.png', '-..-x.png', '-..-x.png' ],
] )(
	'the picture %s is saved as %s, and the document leads to it',
	async ( address, name, local ) => {
		addPost( 1, 'a', address );
		addPicture( address, 'PNG' );
		expect( summary( await exportAll() ) ).toEqual( [
			[ 'written', 'a.md', [ `images/${ name }` ], undefined ],
		] );
		expect( [
			textOf( `images/${ name }` ),
			textOf( 'a.md' ).split( '\n' ).at( -2 ),
		] ).toEqual( [ 'PNG', `![](images/${ local })` ] );
	}
);

test( 'another picture of the same name is not taken for the post’s', async () => {
	mkdirSync( at( 'images' ), { recursive: true } );
	writeFileSync( at( 'images/x.png' ), 'own' );
	addPost( 1, 'a', 'x.png' );
	addPicture( 'x.png', 'PNG' );
	const written = [ [ 'images/101-x.png' ], undefined ];
	expect( summary( await exportAll() ) ).toEqual( [
		[ 'written', 'a.md', ...written ],
	] );
	expect( [
		textOf( 'images/x.png' ),
		textOf( 'images/101-x.png' ),
		textOf( 'a.md' ).split( '\n' ).at( -2 ),
	] ).toEqual( [ 'own', 'PNG', '![](images/101-x.png)' ] );
	expect( summary( await exportAll() ) ).toEqual( [
		[ 'unchanged', 'a.md', ...written ],
	] );
} );

test( 'the same picture is known again, with the ledger and without it', async () => {
	addPost( 1, 'a', 'x.png' );
	addPicture( 'x.png', 'PNG' );
	await exportAll();
	const unchanged = [
		[ 'unchanged', 'a.md', [ 'images/x.png' ], undefined ],
	];
	const fetched = () =>
		site().server.log.filter( ( line ) => line === 'GET /x.png' ).length;
	expect( [ summary( await exportAll() ), fetched() ] ).toEqual( [
		unchanged,
		1,
	] );
	rmSync( at( '.editorial-blocks.jsonl' ) );
	expect( [ summary( await exportAll() ), fetched() ] ).toEqual( [
		unchanged,
		2,
	] );
} );

test( 'a post whose picture has no free name is left out, with the reason', async () => {
	mkdirSync( at( 'images' ), { recursive: true } );
	writeFileSync( at( 'images/x.png' ), 'own' );
	writeFileSync( at( 'images/101-x.png' ), 'own, too' );
	addPost( 1, 'a', 'x.png' );
	addPicture( 'x.png', 'PNG' );
	expect( summary( await exportAll() ) ).toEqual( [
		[
			'failed',
			undefined,
			[],
			`images/101-x.png is there, and is another picture than ${ site().server.url }/x.png: move it away, and export the post again.`,
		],
	] );
	expect( readdirSync( at( '.' ) ) ).toEqual( [ 'images' ] );
} );

test( 'a post named by its number and by its slug is exported once', async () => {
	addPost( 1, 'a' );
	expect( summary( await exportAll( [ '1', 'a' ] ) ) ).toEqual( [
		[ 'written', 'a.md', [], undefined ],
	] );
} );

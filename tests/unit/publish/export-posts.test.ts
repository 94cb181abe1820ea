/** @jest-environment node */
import {
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { exportPosts } from '../../../src/publish';
import type { ExportResult } from '../../../src/publish';
import { PublishingSite } from './publishing-site';

let site: PublishingSite;
beforeEach( async () => {
	site = new PublishingSite();
	await site.start();
} );
afterEach( () => site.stop() );

function addPost(
	id: number,
	slug: string,
	picture?: string,
	more: object = {}
): void {
	const raw = picture
		? `<!-- wp:image {"id":${ id + 100 },"sizeSlug":"full","linkDestination":"none"} -->\n<figure class="wp-block-image size-full"><img src="${ site.server.url }/${ picture }" alt="" class="wp-image-${ id + 100 }"/></figure>\n<!-- /wp:image -->`
		: '<!-- wp:paragraph -->\n<p>Text.</p>\n<!-- /wp:paragraph -->';
	site.server.site.posts.push( {
		id,
		slug,
		status: 'draft',
		link: `https://example.org/?p=${ id }`,
		modified_gmt: '2026-11-22T10:00:00',
		title: { raw: `Post ${ id }` },
		content: { raw },
		...more,
	} );
}

function addPicture( address: string, text: string ): void {
	site.server.pages[ `/${ address }` ] = () => ( { status: 200, text } );
}

async function exportAll(
	posts?: string[],
	folder = 'out'
): Promise< ExportResult[] > {
	const results: ExportResult[] = [];
	for await ( const result of exportPosts(
		site.client(),
		path.join( site.folder, folder ),
		{
			site: site.server.url,
			posts,
			plan: { convert: () => ( { from: 'markdown' } ) },
		}
	) ) {
		results.push( result );
	}
	return results;
}

const at = ( name: string ) => path.join( site.folder, 'out', name );
const textOf = ( name: string ) => readFileSync( at( name ), 'utf8' );
const summary = ( results: readonly ExportResult[] ) =>
	results.map( ( { action, file, images, reason } ) => [
		action,
		file,
		images,
		reason,
	] );

test( 'a slug that leads out of the folder becomes a name in it', async () => {
	addPost( 1, '%2e%2e%2fescaped' );
	addPost( 2, '%2e%2e' );
	const results = await exportAll();
	expect( summary( results ) ).toEqual( [
		[ 'written', '-escaped.md', [], undefined ],
		[ 'written', '2.md', [], undefined ],
	] );
	expect( readdirSync( site.folder ) ).toEqual( [ 'out' ] );
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
		site.server.log.filter( ( line ) => line === 'GET /x.png' ).length;
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
			`images/101-x.png is there, and is another picture than ${ site.server.url }/x.png: move it away, and export the post again.`,
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

const LATER = { status: 'publish', date_gmt: '2026-11-22T10:00:00' };
const CLOSED =
	'It is protected by a password, which no document holds: the document’s status is private, so that publishing it shows the post to nobody else.';

test.each( [
	[ 'publish', LATER, [] ],
	[ 'private', { ...LATER, password: 'x' }, [ CLOSED ] ],
	[ 'private', { ...LATER, status: 'future', password: 'x' }, [ CLOSED ] ],
	[
		'draft',
		{ password: 'x' },
		[
			'It is protected by a password, which no document holds; published to another site, it is not.',
		],
	],
	[
		'publish',
		{ ...LATER, sticky: true, format: 'aside' },
		[
			'It is sticky, which no document says; published to another site, it is not.',
			'Its format is aside, which no document says; published to another site, it is a standard post.',
		],
	],
	[ 'draft', { sticky: false, format: 'standard', password: '' }, [] ],
] )(
	'a document’s status is %s where the post has %j',
	async ( status, more, said ) => {
		addPost( 1, 'a', undefined, more );
		const [ result ] = await exportAll();
		expect( [
			result?.warnings,
			/^status: (.*)$/m.exec( textOf( 'a.md' ) )?.[ 1 ],
		] ).toEqual( [ said, status ] );
	}
);

const paragraph = ( words: string ) => ( {
	raw: `<!-- wp:paragraph -->\n<p>${ words }</p>\n<!-- /wp:paragraph -->`,
} );

function changeOnSite( fields: object ): void {
	Object.assign( site.server.site.posts[ 0 ] ?? {}, fields, {
		modified_gmt: '2026-11-22T11:00:00',
	} );
}

test( 'a document that nobody edited follows the site, and an edited one is kept', async () => {
	addPost( 1, 'a' );
	await exportAll();
	changeOnSite( { content: paragraph( 'Newer.' ) } );
	expect( summary( await exportAll() ) ).toEqual( [
		[ 'written', 'a.md', [], undefined ],
	] );
	const written = textOf( 'a.md' );
	expect( written.split( '\n' ).at( -2 ) ).toBe( 'Newer.' );
	writeFileSync( at( 'a.md' ), `${ written }\nOwn.\n` );
	changeOnSite( { content: paragraph( 'Newest.' ) } );
	expect( summary( await exportAll() ) ).toEqual( [
		[
			'kept',
			'a.md',
			[],
			'the file is there and was edited here; --force writes over it',
		],
	] );
	expect( textOf( 'a.md' ) ).toBe( `${ written }\nOwn.\n` );
} );

test( 'a document that somebody wrote is kept, though the post was published from it', async () => {
	addPost( 1, 'a' );
	await exportAll( undefined, '.' );
	const own = textOf( '../a.md' ).replace( 'Text.', 'Text.<br>' );
	writeFileSync( at( '../a.md' ), own );
	await site.publish( { 'a.md': own } );
	changeOnSite( { content: paragraph( 'Newer.' ) } );
	const [ result ] = await exportAll( undefined, '.' );
	expect( [ result?.action, textOf( '../a.md' ) ] ).toEqual( [
		'kept',
		own,
	] );
} );

test( 'what an editor changes beside the text of an exported post is a conflict', async () => {
	addPost( 1, 'a', undefined, { excerpt: { raw: 'Short.' } } );
	await exportAll( undefined, '.' );
	changeOnSite( { excerpt: { raw: 'An editor’s.' } } );
	const { results } = await site.publish( {
		'a.md': `${ textOf( '../a.md' ) }\nOwn.\n`,
	} );
	expect(
		results.map( ( { action, reason } ) => [ action, reason ] )
	).toEqual( [
		[
			'conflict',
			'post 1 was changed on the site at 2026-11-22T11:00:00 UTC, after it was published',
		],
	] );
} );

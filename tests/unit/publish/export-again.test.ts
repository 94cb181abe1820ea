/** @jest-environment node */
import { writeFileSync } from 'node:fs';
import { exportingSite, summary } from './exporting-site';

const { site, at, textOf, addPost, exportAll } = exportingSite();

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

test.each( [
	[ 'publish', '2026-11-22T10:00:00Z' ],
	[ 'future', '2026-11-22T10:00:00Z' ],
	[ 'private', '2026-11-22T10:00:00Z' ],
	[ 'draft', undefined ],
] )(
	'a post that is %s has the date %s in its document',
	async ( status, date ) => {
		addPost( 1, 'a', undefined, { ...LATER, status } );
		await exportAll();
		expect( /^date: (.*)$/m.exec( textOf( 'a.md' ) )?.[ 1 ] ).toBe( date );
	}
);

const paragraph = ( words: string ) => ( {
	raw: `<!-- wp:paragraph -->\n<p>${ words }</p>\n<!-- /wp:paragraph -->`,
} );

function changeOnSite( fields: object ): void {
	Object.assign( site().server.site.posts[ 0 ] ?? {}, fields, {
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
			'the file is there and was written or edited here; --force writes over it',
		],
	] );
	expect( textOf( 'a.md' ) ).toBe( `${ written }\nOwn.\n` );
} );

test( 'a document that somebody wrote is kept, though the post was published from it', async () => {
	addPost( 1, 'a' );
	await exportAll( undefined, '.' );
	const own = textOf( '../a.md' ).replace( 'Text.', 'Text.<br>' );
	writeFileSync( at( '../a.md' ), own );
	await site().publish( { 'a.md': own } );
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
	const { results } = await site().publish( {
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

/** @jest-environment node */
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sentDigest } from '../../../src/publish/ledger/digest';
import { Ledger } from '../../../src/publish/ledger/ledger';
import { PublishingSite } from './publishing-site';

let site: PublishingSite;
beforeEach( async () => {
	site = new PublishingSite();
	await site.start();
} );
afterEach( () => site.stop() );

const inFolder = ( name: string ) => path.join( site.folder, name );

/** Writes the documents and publishes them. */
async function publish( documents: Readonly< Record< string, string > > ) {
	for ( const [ name, text ] of Object.entries( documents ) ) {
		writeFileSync( inFolder( name ), text );
	}
	const { results } = await site.publish( documents );
	return results.map( ( { source, action, slug, reason, warnings } ) => [
		`${ source } ${ action } ${ slug }`,
		reason,
		...warnings.map( ( { message } ) => message ),
	] );
}

const onSite = () =>
	site.server.site.posts.map( ( { id, slug, content } ) => [
		id,
		slug,
		/<p>(.*)<\/p>/.exec( String( Object( content ).raw ) )?.[ 1 ],
	] );

const kept =
	'Its title has changed: its post keeps the slug “old”. If it is another article, give its file another name.';

test( 'a corrected title keeps the post and its slug, and says so once', async () => {
	await publish( { 'a.md': '# Old\n\nText.' } );
	const corrected = { 'a.md': '# New\n\nWords.' };
	expect( [
		await publish( corrected ),
		await publish( corrected ),
		onSite(),
	] ).toEqual( [
		[ [ 'a.md updated old', undefined, kept ] ],
		[ [ 'a.md unchanged old', undefined ] ],
		[ [ 1, 'old', 'Words.' ] ],
	] );
} );

test( 'a corrected title keeps the post that was sent without an answer', async () => {
	const sent = {
		title: 'Old',
		content: '<!-- wp:paragraph -->\n<p>Text.</p>\n<!-- /wp:paragraph -->',
	};
	const fields = Object.keys( sent );
	new Ledger( site.folder, site.server.url ).append( {
		event: 'sending',
		document: 'a.md',
		slug: 'old',
		fields,
		sent: sentDigest( sent, fields ),
	} );
	await site.client().posts.create( { ...sent, slug: 'old' } );
	expect( [
		await publish( { 'a.md': '# New\n\nText.' } ),
		onSite(),
	] ).toEqual( [
		[ [ 'a.md updated old', undefined, kept ] ],
		[ [ 1, 'old', 'Text.' ] ],
	] );
} );

test( 'another slug of a document’s own is refused, and given to the post by its number', async () => {
	await publish( { 'a.md': '---\nslug: old\n---\n# T\n\nText.' } );
	expect( [
		await publish( { 'a.md': '---\nslug: new\n---\n# T\n\nText.' } ),
		await publish( {
			'a.md': '---\nslug: new\nwordpress_id: 1\n---\n# T\n\nText.',
		} ),
		onSite(),
	] ).toEqual( [
		[
			[
				'a.md failed new',
				'It was published as post 1 with the slug “old”, and its slug is “new” now. To give that post the new slug, put wordpress_id: 1 into its front matter; if it is another article, give its file another name.',
			],
		],
		[ [ 'a.md updated new', undefined ] ],
		[ [ 1, 'new', 'Text.' ] ],
	] );
} );

test( 'another slug than was sent without an answer waits for that', async () => {
	new Ledger( site.folder, site.server.url ).append( {
		event: 'sending',
		document: 'a.md',
		slug: 'old',
		fields: [],
		sent: '',
	} );
	expect( await publish( { 'a.md': '---\nslug: new\n---\n# T' } ) ).toEqual( [
		[
			'a.md failed new',
			'It was sent with the slug “old”, and may still arrive: publish it with that slug first, then change the slug.',
		],
	] );
} );

test( 'a file of another name is the same post, by its slug', async () => {
	await publish( { 'a.md': '# T\n\nText.' } );
	renameSync( inFolder( 'a.md' ), inFolder( 'b.md' ) );
	expect( [
		await publish( { 'b.md': '# T\n\nText.' } ),
		await publish( { 'b.md': '# U\n\nText.', 'a.md': '# V\n\nOther.' } ),
		onSite(),
	] ).toEqual( [
		[ [ 'b.md unchanged t', undefined ] ],
		[
			[ 'b.md updated t', undefined, kept.replace( 'old', 't' ) ],
			[ 'a.md created v', undefined ],
		],
		[
			[ 1, 't', 'Text.' ],
			[ 2, 'v', 'Other.' ],
		],
	] );
} );

test( 'a file that is titled by its name is the same post under another', async () => {
	await publish( { 'Old.md': 'Text.' } );
	renameSync( inFolder( 'Old.md' ), inFolder( 'New.md' ) );
	expect( [ await publish( { 'New.md': 'Text.' } ), onSite() ] ).toEqual( [
		[ [ 'New.md updated old', undefined, kept ] ],
		[ [ 1, 'old', 'Text.' ] ],
	] );
} );

test( 'documents that swap their titles take no post of each other', async () => {
	await publish( { 'a.md': '# A\n\nFirst.', 'b.md': '# B\n\nSecond.' } );
	const refused = ( slug: string, id: number, file: string ) =>
		`The slug “${ slug }” is that of post ${ id }, which was published from ${ file }: give this document another slug, or put wordpress_id: ${ id } into the one whose post it is.`;
	expect( [
		await publish( { 'a.md': '# B\n\nFirst.', 'b.md': '# A\n\nSecond.' } ),
		await publish( { 'a.md': '# B\n\nFirst.' } ),
		await publish( { 'c.md': '# A\n\nCopied.' } ),
		onSite(),
	] ).toEqual( [
		[
			[ 'a.md failed b', refused( 'b', 2, 'b.md' ) ],
			[ 'b.md failed a', refused( 'a', 1, 'a.md' ) ],
		],
		[ [ 'a.md failed b', refused( 'b', 2, 'b.md' ) ] ],
		[ [ 'c.md failed a', refused( 'a', 1, 'a.md' ) ] ],
		[
			[ 1, 'a', 'First.' ],
			[ 2, 'b', 'Second.' ],
		],
	] );
} );

test( 'documents that swap their files keep their posts', async () => {
	await publish( { 'a.md': '# A\n\nFirst.', 'b.md': '# B\n\nSecond.' } );
	const swapped = { 'a.md': '# B\n\nSecond.', 'b.md': '# A\n\nFirst.' };
	expect( [
		await publish( swapped ),
		await publish( { ...swapped, 'a.md': '# B\n\nThird.' } ),
		onSite(),
	] ).toEqual( [
		[
			[ 'a.md unchanged b', undefined ],
			[ 'b.md unchanged a', undefined ],
		],
		[
			[ 'a.md updated b', undefined ],
			[ 'b.md unchanged a', undefined ],
		],
		[
			[ 1, 'a', 'First.' ],
			[ 2, 'b', 'Third.' ],
		],
	] );
} );

test( 'what comes from standard input is named by its slug alone', async () => {
	await publish( { '-': '# A\n\nFirst.' } );
	rmSync( inFolder( '-' ) );
	expect( [ await publish( { '-': '# B\n\nSecond.' } ), onSite() ] ).toEqual(
		[
			[ [ '- created b', undefined ] ],
			[
				[ 1, 'a', 'First.' ],
				[ 2, 'b', 'Second.' ],
			],
		]
	);
} );

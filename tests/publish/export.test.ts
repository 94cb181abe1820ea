import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { command } from './command';
import { generateDocuments } from './documents';
import { makeFolder, uniquePrefix } from './folder';
import { accountOf, deletePosts, postsOf } from './site';
import type { Account } from './site';

const PNG = Buffer.from(
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
	'base64'
);

describe( 'exporting posts', () => {
	const prefix = uniquePrefix( 'export' );
	const written = makeFolder();
	const exported = makeFolder();
	const documents = generateDocuments( 8, prefix );
	const slugs = documents.map(
		( { name } ) => `${ prefix }-${ name.slice( 0, 3 ) }`
	);
	let author: Account;
	before( async () => {
		author = await accountOf( 'author' );
		const [ first, ...others ] = documents;
		written.write(
			`${ prefix }.png`,
			Buffer.concat( [ PNG, Buffer.from( prefix ) ] )
		);
		written.write(
			first?.name ?? '',
			`${ first?.text }\n![A “dot” & more](${ prefix }.png)\n`
		);
		for ( const { name, text } of others ) {
			written.write( name, text );
		}
		const published = await run( written.path, 'publish', '.' );
		assert.equal( published.code, 0, published.stderr );
	} );
	after( async () => {
		written.remove();
		exported.remove();
		await deletePosts( author, prefix );
	} );
	const run = async ( cwd: string, ...args: string[] ) => {
		const ended = await command( args, {
			cwd,
			environment: author.environment,
		} );
		// Posts come in the order in which they happened to be made.
		ended.lines.sort( ( a, b ) =>
			String( a.file ) < String( b.file ) ? -1 : 1
		);
		return ended;
	};
	const exportAll = ( ...flags: string[] ) =>
		run(
			exported.path,
			'export',
			'.',
			'--json',
			'--post',
			...slugs,
			...flags
		);
	const filesOf = ( name: string ) =>
		readFileSync( path.join( exported.path, name ), 'utf8' );
	const contents = async () =>
		( await postsOf( author, prefix ) ).map(
			( { content, modified_gmt: modified } ) => [ content.raw, modified ]
		);

	it( 'writes Markdown with alerts, attributions, front matter and pictures', async () => {
		const { code, lines, stderr } = await exportAll();
		assert.equal( code, 0, stderr );
		assert.deepEqual(
			lines.map( ( { file, action, images, warnings } ) => [
				file,
				action,
				images,
				warnings,
			] ),
			slugs.map( ( slug, index ) => [
				`${ slug }.md`,
				'written',
				index === 0 ? [ `images/${ prefix }.png` ] : [],
				[],
			] )
		);
		const first = filesOf( `${ slugs[ 0 ] }.md` );
		assert.match( first, /^---\ntitle: “Generated” & numbered 001\n/ );
		assert.match( first, /\n> \[!/ );
		assert.match( first, /\n> — / );
		assert.ok(
			first.endsWith( `\n![A “dot” & more](images/${ prefix }.png)\n` ),
			first
		);
	} );

	it( 'gives documents that publish back unchanged, without a request for each', async () => {
		const earlier = await contents();
		const { code, lines } = await run(
			exported.path,
			'publish',
			'.',
			'--json'
		);
		assert.equal( code, 0 );
		assert.deepEqual(
			lines.map( ( { action } ) => action ),
			slugs.map( () => 'unchanged' )
		);
		assert.deepEqual( await contents(), earlier );
	} );

	it( 'keeps a file that was edited, and writes over it where told to', async () => {
		const [ slug ] = slugs;
		const name = `${ slug }.md`;
		const text = filesOf( name );
		exported.write( name, `${ text }\nAn own line.\n` );
		const kept = await exportAll();
		assert.equal( kept.code, 1 );
		assert.deepEqual(
			kept.lines.map( ( { action } ) => action ),
			slugs.map( ( _, index ) => ( index === 0 ? 'kept' : 'unchanged' ) )
		);
		assert.equal( filesOf( name ), `${ text }\nAn own line.\n` );
		const forced = await exportAll( '--force' );
		assert.equal( forced.code, 0 );
		assert.equal( filesOf( name ), text );
	} );

	it( 'publishes an edited export as an update of the same post, with the same picture', async () => {
		const [ slug ] = slugs;
		const name = `${ slug }.md`;
		exported.write( name, `${ filesOf( name ) }\nAn own line.\n` );
		const { lines, stderr } = await run(
			exported.path,
			'publish',
			name,
			'--json'
		);
		assert.deepEqual(
			lines.map( ( { action } ) => action ),
			[ 'updated' ],
			stderr
		);
		const [ post ] = await postsOf( author, `${ slug }` );
		const parts = ( post?.content.raw ?? '' ).match(
			/wp-image-\d+|An own line/g
		);
		const media = await author.client.media
			.list( { search: prefix, _fields: [ 'id', 'source_url' ] } )
			.toArray();
		const used = media.find( ( { source_url: url } ) =>
			post?.content.raw?.includes( url )
		);
		assert.deepEqual( parts, [ `wp-image-${ used?.id }`, 'An own line' ] );
	} );
} );

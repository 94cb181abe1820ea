import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { root } from '../../tools/folders';
import { run } from '../../tools/run';
import { emptyProject } from './empty-project';
import { fenced } from './fenced';

const SOURCE = `
import { applicationPassword, createClient } from 'editorial-blocks/api';
import type { Client, Post } from 'editorial-blocks/api';
import { convert, extractCallouts, toMarkdown } from 'editorial-blocks/content';
import type { Callout, Converted } from 'editorial-blocks/content';

const client: Client = createClient( {
	site: 'https://example.org',
	auth: applicationPassword( 'ana', 'abcd efgh' ),
} );
export const titles = async (): Promise< string[] > => {
	const posts = await client.posts.list( { _fields: [ 'title' ] } ).toArray();
	return posts.map( ( post: Pick< Post, 'title' > ) => post.title.rendered );
};
// A site's own fields, meta and what _embed brings along need no cast.
export const priceOf = async (): Promise< unknown[] > => {
	const products = client.type< Post & { acf: { price: string } } >( 'products' );
	const { acf } = await products.get( 1, { _fields: [ 'id', 'acf' ] } );
	const { meta, _embedded } = await client.posts.get( 1, { _embed: true } );
	const author: string | undefined = _embedded?.author?.[ 0 ]?.name;
	const picture: string | undefined = _embedded?.[ 'wp:featuredmedia' ]?.[ 0 ]?.source_url;
	const own = await client.type( 'products' ).get( 1, { _fields: [ 'any' ] } );
	return [ acf.price.length, meta?.footnotes, author, picture, own.any ];
};
// @ts-expect-error: a post has no such field.
client.posts.get( 1, { _fields: [ 'bogus' ] } );
const converted: Converted = convert( '> [!NOTE]\\n> Text.', { from: 'markdown' } );
const callouts: Callout[] = extractCallouts( converted.markup );
console.log( JSON.stringify( [ callouts.map( ( { type } ) => type ), toMarkdown( converted.markup ) ] ) );
// @ts-expect-error: there is no such form.
convert( '', { from: 'docx' } );
`;

/** The pages that the package brings beside its first. */
const DOCS = [ 'docs/api.md', 'docs/dialects.md', 'docs/publish.md' ];

/** A link in an article that docs/publish.md shows as an example. */
const EXAMPLE = 'docs/help.md';

const PRINTED = '[["note"],"> [!NOTE]\\n> Text."]\n';

const ARTICLE = '> [!NOTE]\n> Text.\n';

const MARKUP = /^<!-- wp:editorial-blocks\/callout -->$/m;

const PLAN =
	/^articles\/one\.md: create$[\s\S]*^1 document planned \(1 create\); nothing was sent\.$/m;

describe( 'the package, in an empty project', () => {
	const project = emptyProject();
	const { checkout, installed, write } = project;
	before( async () => {
		await project.install();
		write( 'use.mts', SOURCE );
	} );
	after( project.remove );

	for ( const [ module, moduleResolution ] of [
		[ 'NodeNext', 'NodeNext' ],
		[ 'ESNext', 'Bundler' ],
	] ) {
		it( `has types under ${ moduleResolution }, without looking away from any`, async () => {
			assert.equal(
				await project.typeCheck( [ 'use.mts' ], {
					module,
					moduleResolution,
				} ),
				''
			);
		} );
	}

	it( 'has the types that the programs of README.md and of its own page ask for', async () => {
		write( 'plugin.mts', fenced( 'README.md', 'ts' ).join( '' ) );
		write( 'package.mts', fenced( 'docs/package.md', 'ts' ).join( '' ) );
		assert.equal(
			await project.typeCheck( [ 'plugin.mts', 'package.mts' ], {
				module: 'NodeNext',
				types: [ 'node' ],
				typeRoots: [ path.join( root, 'node_modules/@types' ) ],
			} ),
			''
		);
	} );

	it( 'runs as ES modules and as CommonJS', async () => {
		const text = "'> [!NOTE]\\n> Text.'";
		const body = `const c = convert( ${ text }, { from: 'markdown' } ); console.log( JSON.stringify( [ extractCallouts( c.markup ).map( ( { type } ) => type ), toMarkdown( c.markup ) ] ) ); createClient( { site: 'https://example.org' } );`;
		write(
			'use.mjs',
			`import { createClient } from 'editorial-blocks/api'; import { convert, extractCallouts, toMarkdown } from 'editorial-blocks/content'; ${ body }`
		);
		write(
			'use.cjs',
			`const { createClient } = require( 'editorial-blocks/api' ); const { convert, extractCallouts, toMarkdown } = require( 'editorial-blocks/content' ); ${ body }`
		);
		assert.deepEqual(
			[
				await project.run( process.execPath, 'use.mjs' ),
				await project.run( process.execPath, 'use.cjs' ),
			],
			[ PRINTED, PRINTED ]
		);
	} );

	it( 'names whose work it carries, with version and copyright', () => {
		const notices = readFileSync(
			path.join( installed, 'dist/NOTICES.txt' ),
			'utf8'
		);
		const carried = [ 'micromark', 'parse5', 'wp-types', 'yaml' ];
		assert.deepEqual(
			carried.filter( ( name ) => {
				const { version } = JSON.parse(
					readFileSync(
						path.join( root, 'node_modules', name, 'package.json' ),
						'utf8'
					)
				);
				return ! notices.includes(
					`\n${ name } ${ version }\n  Copyright `
				);
			} ),
			[]
		);
	} );

	it( 'begins with its own page, every link of its pages leads somewhere, and the plugin’s stay in the checkout', () => {
		const pages = [ 'README.md', ...DOCS ];
		const broken = pages.flatMap( ( page ) =>
			Array.from(
				readFileSync( path.join( installed, page ), 'utf8' ).matchAll(
					/\]\(([^):#]+)\)/g
				),
				( [ , link = '' ] ) => path.join( path.dirname( page ), link )
			).filter(
				( file ) =>
					! existsSync( path.join( installed, file ) ) &&
					file !== EXAMPLE
			)
		);
		assert.deepEqual( broken, [] );
		assert.deepEqual(
			[
				readFileSync( path.join( installed, 'README.md' ), 'utf8' )
					.split( '\n', 1 )
					.join(),
				existsSync( path.join( installed, 'readme.txt' ) ),
				...[ 'README.md', 'readme.txt' ].map(
					( file ) =>
						readFileSync( path.join( checkout, file ), 'utf8' ) ===
						readFileSync( path.join( root, file ), 'utf8' )
				),
			],
			[ '# editorial-blocks', false, true, true ]
		);
	} );

	for ( const [ page, folder, printed ] of [
		[
			'docs/package.md',
			project.folder,
			[ /^Usage: editorial-blocks /m, MARKUP, PLAN ],
		],
		[ 'README.md', checkout, [ MARKUP, PLAN ] ],
	] as const ) {
		it( `brings the command, which does what ${ page } says`, async () => {
			mkdirSync( path.join( folder, 'articles' ), { recursive: true } );
			for ( const file of [ 'article.md', 'articles/one.md' ] ) {
				writeFileSync( path.join( folder, file ), ARTICLE );
			}
			const lines = fenced( page, 'sh' )
				.join( '' )
				.match( /^np(?:x|m run --silent cli) [^#\n]*[^#\s]/gm );
			assert.equal( lines?.length, printed.length );
			for ( const [ index, line ] of lines.entries() ) {
				// The plan goes to standard error, as it is no output to pipe on.
				const said = await run( 'sh', [ '-c', `${ line } 2>&1` ], {
					cwd: folder,
					timeout: 60,
				} );
				assert.match( said, printed[ index ] ?? /^$/ );
			}
		} );
	}
} );

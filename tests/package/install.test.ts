import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { root } from '../../tools/folders';
import { run } from '../../tools/run';

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
const converted: Converted = convert( '> [!NOTE]\\n> Text.', { from: 'markdown' } );
const callouts: Callout[] = extractCallouts( converted.markup );
console.log( JSON.stringify( [ callouts.map( ( { type } ) => type ), toMarkdown( converted.markup ) ] ) );
// @ts-expect-error: there is no such form.
convert( '', { from: 'docx' } );
`;

const PRINTED = '[["note"],"> [!NOTE]\\n> Text."]\n';

describe( 'the package, in an empty project', () => {
	const project = mkdtempSync( path.join( tmpdir(), 'editorial-blocks-' ) );
	const inProject = ( command: string, ...args: string[] ) =>
		run( command, args, { cwd: project, timeout: 120 } );
	const write = ( name: string, content: object | string ) =>
		writeFileSync(
			path.join( project, name ),
			typeof content === 'string' ? content : JSON.stringify( content )
		);
	before( async () => {
		const packed: unknown = JSON.parse(
			await run(
				'npm',
				[ 'pack', '--json', '--pack-destination', project ],
				{
					cwd: root,
					timeout: 120,
				}
			)
		);
		const name =
			Array.isArray( packed ) && typeof packed[ 0 ]?.filename === 'string'
				? packed[ 0 ].filename
				: '';
		write( 'package.json', {
			name: 'empty',
			private: true,
			type: 'module',
		} );
		await inProject(
			'npm',
			'install',
			'--prefer-offline',
			'--no-audit',
			`./${ name }`
		);
		write( 'use.mts', SOURCE );
	} );
	after( () => rmSync( project, { recursive: true, force: true } ) );

	for ( const [ module, resolution ] of [
		[ 'NodeNext', 'NodeNext' ],
		[ 'ESNext', 'Bundler' ],
	] ) {
		it( `has types under ${ resolution }, without looking away from any`, async () => {
			write( 'tsconfig.json', {
				compilerOptions: {
					target: 'es2022',
					lib: [ 'es2022', 'dom', 'dom.iterable' ],
					module,
					moduleResolution: resolution,
					strict: true,
					skipLibCheck: false,
					noEmit: true,
					types: [],
				},
				files: [ 'use.mts' ],
			} );
			const tsc = path.join( root, 'node_modules/typescript/bin/tsc' );
			assert.equal(
				await inProject( process.execPath, tsc, '-p', '.' ),
				''
			);
		} );
	}

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
				await inProject( process.execPath, 'use.mjs' ),
				await inProject( process.execPath, 'use.cjs' ),
			],
			[ PRINTED, PRINTED ]
		);
	} );

	it( 'names whose work it carries, with version and copyright', () => {
		const installed = path.join( project, 'node_modules/editorial-blocks' );
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

	it( 'brings the command', async () => {
		assert.match(
			await inProject( 'npx', '--offline', 'editorial-blocks', '--help' ),
			/^Usage: editorial-blocks /
		);
		write( 'a.md', '> [!NOTE]\n> Text.\n' );
		assert.match(
			await inProject(
				'npx',
				'--offline',
				'editorial-blocks',
				'convert',
				'a.md'
			),
			/^<!-- wp:editorial-blocks\/callout -->\n/
		);
	} );
} );

import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import {
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';

import { groundFolder, root } from '../../tools/folders';
import { passwordOf, url } from './site';

// Inside the package, so that it finds itself by its name, as a user's program
// does; each run its own, as several sites may be asked at once.
mkdirSync( groundFolder, { recursive: true } );
const folder = mkdtempSync( path.join( groundFolder, 'recipes-' ) );
const page = readFileSync( path.join( root, 'docs/api.md' ), 'utf8' );
const recipes = [
	...page.matchAll(
		/## (.*)\n(?:(?!## )[\s\S])*?```ts\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/g
	),
].map( ( [ , title = '', program = '', printed = '' ], n ) => ( {
	title,
	program,
	printed,
	file: path.join( folder, `${ n + 1 }.mts` ),
} ) );

before( () => {
	for ( const { file, program } of recipes ) {
		writeFileSync( file, program );
	}
} );

after( () => rmSync( folder, { recursive: true } ) );

test( 'every program on the page is a recipe with its output', () => {
	assert.equal( recipes.length, page.match( /^```ts$/gm )?.length );
} );

for ( const module of [ 'nodenext', 'preserve' ] ) {
	test( `the recipes' types hold with module ${ module }`, () => {
		execFileSync(
			process.execPath,
			[
				path.join( root, 'node_modules/typescript/bin/tsc' ),
				'--noEmit',
				'--strict',
				'--target',
				'es2022',
				'--module',
				module,
				'--moduleResolution',
				module === 'preserve' ? 'bundler' : module,
				'--types',
				'node',
				'--ignoreConfig',
				...recipes.map( ( { file } ) => file ),
			],
			{ stdio: 'inherit' }
		);
	} );
}

for ( const { title, file, printed } of recipes ) {
	test( title, async () => {
		const { stdout } = await promisify( execFile )(
			process.execPath,
			[ '--import', 'tsx', file ],
			{
				cwd: root,
				env: {
					...process.env,
					EDITORIAL_BLOCKS_SITE: url,
					EDITORIAL_BLOCKS_USER: 'editor',
					EDITORIAL_BLOCKS_APP_PASSWORD: await passwordOf( 'editor' ),
				},
			}
		);
		assert.equal( stdout, printed );
	} );
}

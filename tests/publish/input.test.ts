import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { command } from './command';
import { actionsOf, describePublishing } from './publishing';

describePublishing( 'publishing from a pipe, and planning', {
	'reads a document from standard input': async ( {
		folder,
		author,
		prefix,
		post,
	} ) => {
		const { code, lines, stderr } = await command(
			[ 'publish', '-', '--json' ],
			{
				cwd: folder.path,
				environment: author.environment,
				input: `---\nslug: ${ prefix }-stdin\n---\n# From a pipe\n\nText.\n`,
			}
		);
		assert.equal( code, 0, stderr );
		assert.deepEqual( actionsOf( lines ), { '-': 'created' } );
		assert.equal( ( await post( 'stdin' ) ).title.raw, 'From a pipe' );
	},

	'plans offline: nothing is sent, nothing is written': async ( {
		folder,
		prefix,
		doc,
	} ) => {
		doc( 'planned', '> [!NOTE]\n> Text.', 'tags: [a]\n' );
		const { code, lines, stderr } = await command(
			[ 'publish', '.', '--dry-run', '--json' ],
			{
				cwd: folder.path,
				environment: {
					EDITORIAL_BLOCKS_SITE: 'http://127.0.0.1:9',
				},
			}
		);
		assert.equal( code, 0, stderr );
		assert.deepEqual( lines, [
			{
				source: 'planned.md',
				title: 'planned',
				slug: `${ prefix }-planned`,
				action: 'create',
				status: 'draft',
				categories: [],
				tags: [ 'a' ],
				files: [],
				callouts: 1,
				quotes: 0,
				warnings: [],
			},
		] );
		assert.equal(
			stderr,
			`planned.md: create\n  “planned”, slug ${ prefix }-planned, draft\n  1 callout; tagged a\n1 document planned (1 create); nothing was sent.\n`
		);
		assert.throws( () =>
			readFileSync( path.join( folder.path, '.editorial-blocks.jsonl' ) )
		);
	},

	'prints JSON alone on standard output, and nothing of the bar where nobody watches':
		async ( { doc, post, publish } ) => {
			doc( 'alone', 'Text.' );
			const { lines, stdout, stderr } = await publish( '.' );
			const { link } = await post( 'alone' );
			assert.equal(
				stdout,
				lines
					.map( ( line ) => `${ JSON.stringify( line ) }\n` )
					.join( '' )
			);
			assert.deepEqual( actionsOf( lines ), { 'alone.md': 'created' } );
			assert.equal(
				stderr.replace( /in [\d.]+ s/, 'in 1 s' ),
				`created   alone.md → ${ link } (draft)\n1 document in 1 s: 1 created.\n`
			);
		},
} );

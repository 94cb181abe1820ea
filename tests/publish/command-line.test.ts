import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { command } from './command';
import type { Ended } from './command';
import { makeFolder } from './folder';

// Nobody is to find a password in what was printed.
const SECRET = 'zyxw vuts rqpo nmlk jihg fedc';

describe( 'the command', () => {
	const folder = makeFolder();
	before( () => {
		folder.write( 'a.md', '# A\n\n> [!tip] Hot\n> Text.\n' );
		folder.write( 'b.html', '<h1>B</h1><p>Text.</p>' );
		folder.write( 'notes.csv', 'no document' );
	} );
	after( () => folder.remove() );
	const run = (
		args: string[],
		environment: Record< string, string > = {},
		input?: string
	): Promise< Ended > =>
		command( args, { cwd: folder.path, environment, input } );

	const failures: [
		string,
		string[],
		Record< string, string >,
		number,
		RegExp,
	][] = [
		[ 'no command', [], {}, 2, /^Usage: / ],
		[ 'an unknown command', [ 'send' ], {}, 2, /unknown command 'send'/ ],
		[
			'an unknown flag',
			[ 'convert', 'a.md', '--fast' ],
			{},
			2,
			/unknown option '--fast'/,
		],
		[
			'no documents',
			[ 'publish' ],
			{},
			2,
			/missing required argument 'files'/,
		],
		[
			'a document that is not there',
			[ 'convert', 'c.md' ],
			{},
			2,
			/There is no file or folder c\.md/,
		],
		[
			'a pattern that matches nothing',
			[ 'convert', '*.mdx' ],
			{},
			2,
			/\*\.mdx holds no documents/,
		],
		[
			'several documents for standard output',
			[ 'convert', '.' ],
			{},
			2,
			/2 documents: name a folder for them/,
		],
		[
			'a file where a folder is asked for',
			[ 'convert', 'a.md', '-o', 'notes.csv' ],
			{},
			2,
			/notes\.csv is a file: name a folder\./,
		],
		[
			'a file to export to',
			[ 'export', 'notes.csv' ],
			{},
			2,
			/notes\.csv is a file: name a folder\./,
		],
		[
			'no site',
			[ 'publish', 'a.md' ],
			{},
			3,
			/Which site\? Set EDITORIAL_BLOCKS_SITE/,
		],
		[
			'no account',
			[ 'publish', 'a.md' ],
			{ EDITORIAL_BLOCKS_SITE: 'https://example.org' },
			3,
			/Who publishes\? Set EDITORIAL_BLOCKS_USER/,
		],
		[
			'half an account',
			[ 'verify' ],
			{
				EDITORIAL_BLOCKS_SITE: 'https://example.org',
				EDITORIAL_BLOCKS_USER: 'ana',
			},
			3,
			/EDITORIAL_BLOCKS_APP_PASSWORD is not set/,
		],
		[
			'a credentials file that is not there',
			[ 'verify', '--credentials', 'gone.env' ],
			{},
			3,
			/gone\.env cannot be read/,
		],
		[
			'a site where nobody answers',
			[ 'publish', 'a.md' ],
			{
				EDITORIAL_BLOCKS_SITE: 'http://127.0.0.1:9',
				EDITORIAL_BLOCKS_USER: 'ana',
				EDITORIAL_BLOCKS_APP_PASSWORD: SECRET,
			},
			4,
			/http:\/\/127\.0\.0\.1:9/,
		],
	];
	for ( const [ name, args, environment, code, said ] of failures ) {
		it( `ends with ${ code } for ${ name }, and says so`, async () => {
			const ended = await run( args, environment );
			assert.equal( ended.code, code, ended.stderr );
			assert.match( ended.stderr, said );
			assert.equal( ended.stdout, '' );
			assert.ok( ! ended.stderr.includes( 'zyxw' ) );
		} );
	}

	it( 'shows by two ways how a command is used', async () => {
		const [ first, second ] = [
			await run( [ 'help', 'publish' ] ),
			await run( [ 'publish', '--help' ] ),
		];
		assert.match( first.stdout, /^Usage: editorial-blocks publish / );
		assert.deepEqual( first, second );
		assert.equal( first.code, 0 );
	} );

	it( 'converts to standard output, files or JSON, in the order given', async () => {
		const text =
			'<!-- wp:paragraph -->\n<p>Text.</p>\n<!-- /wp:paragraph -->\n';
		const one = await run( [ 'convert', 'b.html' ] );
		assert.deepEqual(
			[ one.code, one.stdout, one.stderr ],
			[ 0, text, '' ]
		);
		const piped = await run(
			[ 'convert', '-', '--from', 'html' ],
			{},
			'<p>Text.'
		);
		assert.deepEqual( [ piped.code, piped.stdout ], [ 0, text ] );
		const all = await run( [ 'convert', 'b.html', '.', '--json' ] );
		assert.equal( all.code, 0 );
		assert.deepEqual(
			all.lines.map( ( { callouts, ...line } ) => ( {
				...line,
				callouts: Array.isArray( callouts ) && callouts.length,
			} ) ),
			[
				{
					source: 'b.html',
					title: 'B',
					slug: 'b',
					markup: text.trimEnd(),
					callouts: 0,
					quotes: [],
					warnings: [],
				},
				{
					source: 'a.md',
					title: 'A',
					slug: 'a',
					markup: String( all.lines[ 1 ]?.markup ),
					callouts: 1,
					quotes: [],
					warnings: [],
				},
			]
		);
	} );
} );

/** @jest-environment node */
import {
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { convertDocuments } from '../../../src/cli/convert-documents';
import type { ConvertFlags } from '../../../src/cli/convert-documents';

const before = process.cwd();
let folder = '';
beforeEach( () => {
	folder = mkdtempSync( path.join( tmpdir(), 'convert-' ) );
	process.chdir( folder );
	mkdirSync( 'docs/part', { recursive: true } );
	writeFileSync( 'docs/one.md', 'One.' );
	writeFileSync( 'docs/part/Zwei & drei.md', 'Two.' );
	writeFileSync( 'docs/titled.md', '# A title' );
} );
afterEach( () => {
	process.chdir( before );
	rmSync( folder, { recursive: true } );
} );

async function run( given: string[], flags: ConvertFlags = {} ) {
	const objects: object[] = [];
	const texts: string[] = [];
	const lines: string[] = [];
	const say = ( line: string ) => lines.push( line );
	const code = await convertDocuments( given, flags, {
		json: ( value ) => objects.push( value ),
		text: ( text ) => texts.push( text ),
		say,
		complain: say,
	} );
	return { code, objects, texts, lines };
}

const nothing = { objects: [], texts: [], lines: [] };

test( 'a document without a title gets the name of its file, in another run too', async () => {
	const output = path.join( 'docs', 'blocks' );
	for ( let time = 0; time < 2; time++ ) {
		expect( await run( [ 'docs' ], { output } ) ).toEqual( {
			code: 0,
			...nothing,
		} );
		expect( readdirSync( output ).sort() ).toEqual( [
			'a-title.html',
			'one.html',
			'zwei-drei.html',
		] );
	}
	expect( readFileSync( path.join( output, 'one.html' ), 'utf8' ) ).toBe(
		'<!-- wp:paragraph -->\n<p>One.</p>\n<!-- /wp:paragraph -->\n'
	);
} );

test( 'what the command line names is converted wherever it lies, but never written over', async () => {
	writeFileSync( 'docs/one.html', '<p>Three.' );
	const file = path.join( 'docs', 'one.html' );
	expect( await run( [ file ], { output: 'docs' } ) ).toEqual( {
		...nothing,
		code: 1,
		lines: [
			`${ file }: error: ${ file } would be written over ${ file }, a document of this run: name another folder.`,
		],
	} );
	expect( readFileSync( file, 'utf8' ) ).toBe( '<p>Three.' );
} );

test( 'two documents of one name are not written over each other', async () => {
	writeFileSync( 'docs/part/one.md', 'Other.' );
	const { code, lines } = await run( [ 'docs' ], { output: 'out' } );
	expect( { code, lines } ).toEqual( {
		code: 1,
		lines: [
			`${ path.join( 'docs/part/one.md' ) }: error: ${ path.join( 'docs/part/one.md' ) } would be written to one.html as well as ${ path.join( 'docs/one.md' ) }: give one of them another slug.`,
		],
	} );
} );

test( 'as JSON a document that fails has its line, too', async () => {
	writeFileSync( 'bad.md', Buffer.from( [ 0xe4 ] ) );
	const { code, objects } = await run( [ 'bad.md', 'docs/one.md' ], {
		json: true,
	} );
	expect( { code, objects } ).toEqual( {
		code: 1,
		objects: [
			{
				source: 'bad.md',
				action: 'failed',
				reason: 'bad.md is not text in UTF-8: save it in that encoding and try again.',
			},
			{
				source: 'docs/one.md',
				title: '',
				slug: '',
				markup: '<!-- wp:paragraph -->\n<p>One.</p>\n<!-- /wp:paragraph -->',
				callouts: [],
				quotes: [],
				warnings: [],
			},
		],
	} );
} );

test( 'a file in the place of the folder is an error that says so', async () => {
	await expect(
		run( [ 'docs' ], { output: 'docs/one.md' } )
	).rejects.toThrow( 'docs/one.md is a file: name a folder.' );
} );

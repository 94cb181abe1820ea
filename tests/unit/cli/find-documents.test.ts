/** @jest-environment node */
import {
	mkdirSync,
	mkdtempSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findDocuments, foldersOf } from '../../../src/cli/find-documents';
import { formOf } from '../../../src/cli/read-document';

let folder = '';
const within = ( ...names: string[] ) =>
	names.map( ( name ) => path.join( folder, name ) );
beforeAll( () => {
	folder = mkdtempSync( path.join( tmpdir(), 'documents-' ) );
	for ( const name of [
		'10.md',
		'9.md',
		'B.HTML',
		'[x].md',
		'deep/a.txt',
		'image.png',
		'node_modules/x/README.md',
		'.hidden/a.md',
	] ) {
		const file = path.join( folder, name );
		mkdirSync( path.dirname( file ), { recursive: true } );
		writeFileSync( file, '' );
	}
} );
afterAll( () => rmSync( folder, { recursive: true } ) );

test( 'a folder gives its documents in the order people count in', async () => {
	expect( await findDocuments( [ folder ] ) ).toEqual(
		within( '[x].md', '9.md', '10.md', 'B.HTML', 'deep/a.txt' )
	);
} );

test( 'files come in the order given, each once', async () => {
	const [ ten = '', nine = '' ] = within( '10.md', '9.md' );
	expect(
		await findDocuments( [
			ten,
			'-',
			nine,
			path.join( folder, './10.md' ),
			'-',
		] )
	).toEqual( [ ten, '-', nine ] );
} );

test( 'a file whose name looks like a pattern is that file', async () => {
	const [ file = '' ] = within( '[x].md' );
	expect( await findDocuments( [ file ] ) ).toEqual( [ file ] );
} );

test( 'a pattern gives what it matches', async () => {
	expect( await findDocuments( [ `${ folder }/*.md` ] ) ).toEqual(
		within( '[x].md', '9.md', '10.md' )
	);
} );

describe( 'with links of the file system', () => {
	let linked = '';
	beforeAll( () => {
		linked = mkdtempSync( path.join( tmpdir(), 'linked-' ) );
		mkdirSync( path.join( linked, 'deep' ) );
		writeFileSync( path.join( linked, 'real.md' ), '' );
		symlinkSync( linked, path.join( linked, 'deep/circle' ) );
		symlinkSync( 'real.md', path.join( linked, 'again.md' ) );
		symlinkSync( 'gone.md', path.join( linked, 'nowhere.md' ) );
		symlinkSync(
			path.join( folder, 'deep' ),
			path.join( linked, 'elsewhere' )
		);
	} );
	afterAll( () => rmSync( linked, { recursive: true } ) );

	test.each( [ '', '/**/*.{md,txt}' ] )(
		'each document comes once, by its own name: “%s”',
		async ( pattern ) => {
			expect( await findDocuments( [ linked + pattern ] ) ).toEqual(
				[ 'elsewhere/a.txt', 'real.md' ].map( ( name ) =>
					path.join( linked, name )
				)
			);
		}
	);
} );

test( 'an argument that names nothing is an error', async () => {
	await expect( findDocuments( [ `${ folder }/gone.md` ] ) ).rejects.toThrow(
		'There is no file or folder'
	);
	await expect( findDocuments( [ `${ folder }/*.rst` ] ) ).rejects.toThrow(
		'holds no documents'
	);
} );

test.each( [
	[ 'a.md', 'markdown' ],
	[ 'a.MDX', 'markdown' ],
	[ 'a.htm', 'html' ],
	[ 'a.txt', 'text' ],
	[ '-', 'auto' ],
	[ 'README', 'auto' ],
	[ 'Release 1.2', 'auto' ],
] )( '%s is read as %s', ( file, form ) => {
	expect( formOf( file ) ).toBe( form );
} );

test.each( [ '.adoc', '.rst', '.docx' ] )(
	'a %s file is not taken for Markdown',
	( ending ) => {
		expect( () => formOf( `a${ ending }` ) ).toThrow(
			`${ ending } files are not read, only .html, .htm, .txt, .md, .markdown, .mdx: convert it to one of these, or say with --from what it is written in.`
		);
		expect( formOf( `a${ ending }`, 'text' ) ).toBe( 'text' );
	}
);

test( 'an argument’s folder is itself, the one its file is in, or where its pattern starts', async () => {
	const [ file = '', pattern = '', other = '' ] = within(
		'deep/a.txt',
		'deep/**/*.txt',
		'*.md'
	);
	expect(
		await foldersOf( [ folder, file, pattern, other, '-', '*.md' ] )
	).toEqual( [
		folder,
		path.join( folder, 'deep' ),
		path.join( folder, 'deep' ),
		folder,
		process.cwd(),
		process.cwd(),
	] );
} );

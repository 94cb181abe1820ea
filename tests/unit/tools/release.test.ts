/** @jest-environment node */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AdmZip from 'adm-zip';
import { bundledPackages } from '../../../tools/release/bundled';
import { asPatch } from '../../../tools/release/patch';
import { readVersion } from '../../../tools/release/version';
import { sha256, zip } from '../../../tools/release/zip';

describe( 'the zip', () => {
	const files = { 'plugin.php': '<?php\n', 'readme.txt': 'Text\n' };
	const contents = new Map(
		Object.entries( files ).map( ( [ file, text ] ) => [
			file,
			Buffer.from( text ),
		] )
	);

	it( 'holds each file in the plugin’s folder', async () => {
		const entries = new AdmZip( await zip( contents ) ).getEntries();
		expect(
			entries.map( ( entry ) => [
				entry.entryName,
				entry.getData().toString(),
				entry.attr.toString( 8 ),
			] )
		).toEqual( [
			[ 'editorial-blocks/plugin.php', '<?php\n', '20151000000' ],
			[ 'editorial-blocks/readme.txt', 'Text\n', '20151000000' ],
		] );
	} );

	it( 'has the same bytes wherever the clock stands', async () => {
		const elsewhere = execFileSync(
			process.execPath,
			[
				'--require',
				'tsx/cjs',
				'-e',
				`const { sha256, zip } = require( './tools/release/zip' );
				const files = Object.entries( JSON.parse( process.argv[ 1 ] ) );
				zip(
					new Map( files.map( ( [ file, text ] ) => [ file, Buffer.from( text ) ] ) )
				).then( ( bytes ) => process.stdout.write( sha256( bytes ) ) );`,
				JSON.stringify( files ),
			],
			{ env: { ...process.env, TZ: 'Pacific/Kiritimati' } }
		);
		expect( elsewhere.toString() ).toBe( sha256( await zip( contents ) ) );
	} );
} );

it( 'the sources come out of their patch as they went in', () => {
	const files = new Map( [
		[ 'blocks/index.ts', "import './quote';\n\n// Ä – “x”\n" ],
		[ 'src/no-line-end.json', '{\n\t"a": 1\n}' ],
		[ 'src/one-line.ts', '+++ b/x\n' ],
		[ 'src/blank-lines.scss', '\n\na {\n}\n\n' ],
	] );
	const folder = mkdtempSync( join( tmpdir(), 'release-' ) );
	execFileSync( 'git', [ 'apply', '-' ], {
		cwd: folder,
		input: asPatch( files, 'About\n\n    a command' ),
	} );
	expect(
		[ ...files.keys() ].map( ( file ) => [
			file,
			readFileSync( join( folder, file ), 'utf8' ),
		] )
	).toEqual( [ ...files ] );
} );

describe( 'the version', () => {
	const release: Record< string, string > = {
		'package.json': '{\n\t"version": "1.2.0",\n}',
		'plugin.php': ' * Version:           1.2.0\n',
		'readme.txt': 'Stable tag: 1.2.0\n\n== Changelog ==\n\n= 1.2.0 =\n',
		'blocks/callout/block.json': '\t"version": "1.2.0",\n',
		'blocks/quote/block.json': '\t"version": "1.2.0",\n',
		'blocks/scroll-to-top/block.json': '\t"version": "1.2.0",\n',
	};

	it( 'is the one that every place names', () => {
		expect( readVersion( ( file ) => release[ file ] ?? '' ) ).toBe(
			'1.2.0'
		);
	} );

	it( 'is refused where one place lags behind', () => {
		const lagging: typeof release = {
			...release,
			'plugin.php': ' * Version: 1.1.0\n',
		};
		expect( () =>
			readVersion( ( file ) => lagging[ file ] ?? '' )
		).toThrow(
			[
				'A release has one version; these places name it, each its own:',
				'  version in package.json: 1.2.0',
				'  the header Version in plugin.php: 1.1.0',
				'  Stable tag in readme.txt: 1.2.0',
				'  the newest entry under Changelog in readme.txt: 1.2.0',
				'  version in blocks/callout/block.json: 1.2.0',
				'  version in blocks/quote/block.json: 1.2.0',
				'  version in blocks/scroll-to-top/block.json: 1.2.0',
			].join( '\n' )
		);
	} );

	it.each( [ 'package.json', 'package-lock.json' ] )(
		'agrees in this checkout, also in %s',
		( file ) => {
			const { version } = JSON.parse( readFileSync( file, 'utf8' ) );
			expect(
				readVersion( ( place ) => readFileSync( place, 'utf8' ) )
			).toBe( version );
		}
	);
} );

it( 'NOTICES.txt names every package in the editor’s script, with its version', async () => {
	const inScript = ( await bundledPackages() ).map( ( name ) => {
		const { version } = JSON.parse(
			readFileSync( `node_modules/${ name }/package.json`, 'utf8' )
		);
		return `${ name } ${ version }`;
	} );
	const named = readFileSync( 'NOTICES.txt', 'utf8' ).match(
		/^(@[\w-]+\/)?[a-z][\w.-]* \d+\.\d+\.\d+$/gm
	);
	expect( named ).toEqual( inScript );
} );

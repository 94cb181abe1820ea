/** @jest-environment node */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
	readCredentials,
	readSite,
	requireAccount,
} from '../../../src/cli/credentials';

let folder = '';
beforeAll( () => {
	folder = mkdtempSync( path.join( tmpdir(), 'credentials-' ) );
} );
afterAll( () => rmSync( folder, { recursive: true } ) );

const all = {
	EDITORIAL_BLOCKS_SITE: 'https://example.org/',
	EDITORIAL_BLOCKS_USER: 'ana',
	EDITORIAL_BLOCKS_APP_PASSWORD: 'abcd efgh',
};
const account = { user: 'ana', password: 'abcd efgh' };

test( 'the environment names site and account', async () => {
	expect( await readCredentials( undefined, all ) ).toEqual( {
		site: 'https://example.org',
		account,
	} );
} );

test( 'what a file says wins, and what it leaves out stays', async () => {
	const file = path.join( folder, 'site.env' );
	writeFileSync(
		file,
		'# the other one\nEDITORIAL_BLOCKS_SITE=https://other.example\nEDITORIAL_BLOCKS_APP_PASSWORD=ijkl mnop\n'
	);
	expect( await readCredentials( file, all ) ).toEqual( {
		site: 'https://other.example',
		account: { user: 'ana', password: 'ijkl mnop' },
	} );
} );

test.each( [ '\ufeff', '' ] )(
	'a file whose text begins with %j names the site in its first line',
	async ( mark ) => {
		const file = path.join( folder, 'notepad.env' );
		writeFileSync(
			file,
			`${ mark }EDITORIAL_BLOCKS_SITE=https://example.org\r\n`
		);
		expect( await readCredentials( file, {} ) ).toEqual( {
			site: 'https://example.org',
		} );
	}
);

test( 'a file in another encoding is an error that says so', async () => {
	const file = path.join( folder, 'utf16.env' );
	writeFileSync( file, '\ufeffEDITORIAL_BLOCKS_SITE=x', 'utf16le' );
	await expect( readCredentials( file, {} ) ).rejects.toThrow(
		`The credentials file ${ file } is not text in UTF-8: save it in that encoding and try again.`
	);
} );

test( 'a site alone is enough to read, not to write', async () => {
	const site = await readCredentials( undefined, {
		EDITORIAL_BLOCKS_SITE: 'https://example.org',
	} );
	expect( site ).toEqual( { site: 'https://example.org' } );
	expect( () => requireAccount( site ) ).toThrow( 'Who publishes?' );
} );

test( 'half an account is an error that names the other half', async () => {
	await expect(
		readCredentials( undefined, { ...all, EDITORIAL_BLOCKS_USER: ' ' } )
	).rejects.toThrow(
		'EDITORIAL_BLOCKS_USER is not set, but EDITORIAL_BLOCKS_APP_PASSWORD is: both are needed.'
	);
} );

test( 'offline no site is no error', async () => {
	expect( await readSite( undefined, {} ) ).toBeUndefined();
	await expect( readCredentials( undefined, {} ) ).rejects.toThrow(
		'Which site?'
	);
} );

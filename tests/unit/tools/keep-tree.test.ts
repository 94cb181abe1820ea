/** @jest-environment node */
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { keepTree, type FetchTree } from '../../../tools/wordpress/tree';

let cache = '';

beforeEach( async () => {
	cache = await mkdtemp( path.join( tmpdir(), 'trees-' ) );
} );

afterEach( () => rm( cache, { recursive: true } ) );

const whole: FetchTree = async ( folder ) => {
	await mkdir( path.join( folder, 'wp-includes' ), { recursive: true } );
	await writeFile(
		path.join( folder, 'wp-includes/version.php' ),
		"<?php\n$wp_version = '7.1.4';\n"
	);
	return 'somewhere';
};

const never: FetchTree = async () => {
	throw new Error( 'fetched twice' );
};

test( 'a tree is fetched once and says what it is and where it came from', async () => {
	const expected = {
		path: path.join( cache, 'trees/7.1/wordpress' ),
		version: '7.1.4',
		origin: 'somewhere',
	};
	expect( await keepTree( '7.1', whole, cache ) ).toEqual( expected );
	expect( await keepTree( '7.1', never, cache ) ).toEqual( expected );
} );

test( 'a download that broke off leaves nothing that could be taken for a tree', async () => {
	const broken: FetchTree = async ( folder, work ) => {
		await whole( folder, work );
		throw new Error( 'the line went dead' );
	};
	await expect( keepTree( '7.1', broken, cache ) ).rejects.toThrow(
		'the line went dead'
	);
	expect( await readdir( cache, { recursive: true } ) ).toEqual( [
		'trees',
	] );
	expect( await keepTree( '7.1', whole, cache ) ).toMatchObject( {
		version: '7.1.4',
	} );
} );

test( 'what holds no WordPress is refused with the file that is missing', async () => {
	const empty: FetchTree = async ( folder ) => {
		await mkdir( folder );
		return 'nowhere';
	};
	await expect( keepTree( '7.1', empty, cache ) ).rejects.toThrow(
		/holds no WordPress: wp-includes\/version\.php is missing/
	);
	expect( await readdir( cache, { recursive: true } ) ).toEqual( [
		'trees',
	] );
} );

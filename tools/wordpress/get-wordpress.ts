import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { fetchFromDebian } from './debian';
import { keepTree, versionOf, type WordPress } from './tree';
import { unzip } from './unzip';
import { fetchFromWordPressOrg } from './wordpress-org';

/** Tells whoever waits what is being done. */
export type Say = ( line: string ) => void;

const sources = [
	{ name: 'wordpress.org', fetch: fetchFromWordPressOrg },
	{ name: 'the Debian archive', fetch: fetchFromDebian },
];

function fetchVersion( version: string, say: Say ): Promise< WordPress > {
	return keepTree( version, async ( folder, work ) => {
		const tried: string[] = [];
		for ( const { name, fetch } of sources ) {
			say( `Getting WordPress ${ version } from ${ name }` );
			try {
				await fetch( version, folder, work );
				return name;
			} catch ( error ) {
				tried.push(
					`- ${ name }: ${ error instanceof Error ? error.message : error }`
				);
				say( `${ name } cannot give it` );
			}
		}
		throw new Error(
			[
				`WordPress ${ version } could not be had. Tried:`,
				...tried,
				'Check the network, or give a copy of your own: --wordpress PATH or --wordpress ZIP.',
			].join( '\n' )
		);
	} );
}

async function unpackZip( zip: string ): Promise< WordPress > {
	const sum = createHash( 'sha256' )
		.update( await readFile( zip ) )
		.digest( 'hex' );
	return keepTree( `zip-${ sum.slice( 0, 12 ) }`, async ( folder, work ) => {
		unzip( zip, path.join( work, 'zip' ) );
		const inner = path.join( work, 'zip/wordpress' );
		await cp(
			existsSync( inner ) ? inner : path.join( work, 'zip' ),
			folder,
			{
				recursive: true,
			}
		);
		return zip;
	} );
}

/**
 * A WordPress to make sites of.
 *
 * @param wanted A folder or zip file that holds one, or a version such as `7.1` or `7.1.4`.
 * @param say    Is told what is being tried.
 * @throws Error That says what could not be reached and what was tried.
 */
export async function getWordPress(
	wanted: string,
	say: Say
): Promise< WordPress > {
	if ( existsSync( wanted ) ) {
		const full = path.resolve( wanted );
		return ( await stat( full ) ).isDirectory()
			? { path: full, version: await versionOf( full ), origin: full }
			: unpackZip( full );
	}
	if ( /^\d+\.\d+(\.\d+)?$/.test( wanted ) ) {
		return fetchVersion( wanted, say );
	}
	throw new Error(
		`There is no file or folder ${ wanted }. --wordpress takes a folder, a zip file or a version such as 7.1.`
	);
}

/**
 * Makes the plugin's zip from what is built, and the pictures of its page in the
 * directory: `npm run release`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../folders';
import { layAssets } from './assets';
import { releaseContents } from './contents';
import { readVersion } from './version';
import { sha256, SLUG, zip } from './zip';

const LIMIT = 200 * 1024;

async function main(): Promise< void > {
	const version = readVersion( ( file ) =>
		readFileSync( join( root, file ), 'utf8' )
	);
	const contents = await releaseContents();
	const bytes = await zip( contents );
	for ( const [ file, { length } ] of contents ) {
		console.log( `${ String( length ).padStart( 8 ) }  ${ file }` );
	}
	if ( bytes.length > LIMIT ) {
		throw new Error(
			`The zip has ${ bytes.length } B; no release has more than ${ LIMIT }. See above what is large, and tools/release/list.ts for why it is there.`
		);
	}
	const name = `${ SLUG }-${ version }.zip`;
	mkdirSync( join( root, 'release' ), { recursive: true } );
	writeFileSync( join( root, 'release', name ), bytes );
	writeFileSync(
		join( root, 'release', `${ name }.sha256` ),
		`${ sha256( bytes ) }  ${ name }\n`
	);
	console.log(
		`\nrelease/${ name }: ${ contents.size } files, ${ bytes.length } B`
	);
	console.log( `SHA-256 ${ sha256( bytes ) }` );
	const assets = layAssets( join( root, 'release/assets' ) );
	console.log( `release/assets: ${ assets.join( ', ' ) }` );
}

main().catch( ( error: Error ) => {
	console.error( error.message );
	process.exitCode = 1;
} );

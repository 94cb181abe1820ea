/**
 * Makes the plugin's zip from what is built: `npm run release`.
 */
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../folders';
import { isSource, releaseFiles } from './list';
import { readVersion } from './version';
import { sha256, SLUG, zip } from './zip';

// Of what runs on a site. The sources that build/ is made from, which the plugin
// directory wants beside it, weigh as much again and are never loaded.
const LIMIT = 200_000;

async function main(): Promise< void > {
	const version = readVersion( ( file ) =>
		readFileSync( join( root, file ), 'utf8' )
	);
	const files = releaseFiles();
	const bytes = await zip( root, files );
	const running = await zip(
		root,
		files.filter( ( file ) => ! isSource( file ) )
	);
	if ( running.length > LIMIT ) {
		throw new Error(
			`What runs has ${ running.length } B; no release has more than ${ LIMIT }. See what is large in the list of tools/release/list.ts.`
		);
	}
	const name = `${ SLUG }-${ version }.zip`;
	mkdirSync( join( root, 'release' ), { recursive: true } );
	writeFileSync( join( root, 'release', name ), bytes );
	writeFileSync(
		join( root, 'release', `${ name }.sha256` ),
		`${ sha256( bytes ) }  ${ name }\n`
	);
	for ( const file of files ) {
		const { size } = statSync( join( root, file ) );
		console.log( `${ String( size ).padStart( 8 ) }  ${ file }` );
	}
	console.log(
		`\nrelease/${ name }: ${ files.length } files, ${ bytes.length } B, of which ${ running.length } B run`
	);
	console.log( `SHA-256 ${ sha256( bytes ) }` );
}

main().catch( ( error: Error ) => {
	console.error( error.message );
	process.exitCode = 1;
} );

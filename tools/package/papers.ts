/**
 * npm packs every README of the root and lets no list leave one out: while it
 * packs, the package's page stands there and the plugin's two wait in dist/.
 *
 * tsx tools/package/papers.ts lay | put-back
 */
import {
	existsSync,
	mkdirSync,
	readFileSync,
	renameSync,
	writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { root } from '../folders';

const ofPlugin = [ 'README.md', 'readme.txt' ];
const at = ( file: string ) => path.join( root, file );
const aside = ( file: string ) => path.join( root, 'dist/plugin', file );

/** The package's page as it reads from the package's root. */
function packagePage(): string {
	return readFileSync( at( 'docs/package.md' ), 'utf8' ).replaceAll(
		'](',
		'](docs/'
	);
}

function putBack(): void {
	for ( const file of ofPlugin.filter( ( name ) =>
		existsSync( aside( name ) )
	) ) {
		renameSync( aside( file ), at( file ) );
	}
}

function lay(): void {
	// An earlier packing may have been interrupted: its page is not the plugin's.
	putBack();
	mkdirSync( aside( '.' ), { recursive: true } );
	for ( const file of ofPlugin ) {
		renameSync( at( file ), aside( file ) );
	}
	writeFileSync( at( 'README.md' ), packagePage() );
}

const actions = new Map( [
	[ 'lay', lay ],
	[ 'put-back', putBack ],
] );
actions.get( process.argv[ 2 ] ?? '' )?.();

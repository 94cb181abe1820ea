import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { root } from '../folders';
import { DEPENDENCIES, entries } from './entries';

const COPYRIGHT = /^Copyright .*$/gm;

/** The folders of the npm packages whose code is in the bundles. */
async function bundledFolders(): Promise< string[] > {
	const { metafile } = await build( {
		absWorkingDir: root,
		entryPoints: [ ...Object.values( entries ), 'src/cli/main.ts' ],
		bundle: true,
		write: false,
		metafile: true,
		platform: 'node',
		outdir: 'dist',
		external: DEPENDENCIES,
		logLevel: 'error',
	} );
	const inputs = Object.values( metafile.outputs ).flatMap( ( output ) =>
		Object.entries( output.inputs ).flatMap(
			( [ file, { bytesInOutput } ] ) => ( bytesInOutput ? [ file ] : [] )
		)
	);
	const folders = inputs.flatMap(
		( file ) =>
			/^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec( file )?.[ 0 ] ?? []
	);
	// Its types are written into ours.
	return [ ...new Set( [ ...folders, 'node_modules/wp-types' ] ) ].sort();
}

function licenceOf( folder: string ): string {
	const name = readdirSync( folder ).find( ( file ) =>
		/^licen[cs]e/i.test( file )
	);
	if ( ! name ) {
		throw new Error(
			`${ folder } has no file with its licence. Find its text before you publish a bundle with its code.`
		);
	}
	return readFileSync( path.join( folder, name ), 'utf8' );
}

/**
 * Whose work the bundles of the package carry, under which licence: their
 * authors ask for that wherever a copy goes. Those that share the words of a
 * licence stand together, each with its own copyright.
 *
 * @throws Error where a package comes without the text of its licence.
 */
export async function packageNotices(): Promise< string > {
	const groups = new Map< string, { owners: string[]; words: string } >();
	for ( const folder of await bundledFolders() ) {
		const { name, version, license } = JSON.parse(
			readFileSync( path.join( root, folder, 'package.json' ), 'utf8' )
		);
		const text = licenceOf( path.join( root, folder ) );
		const isOurs = license === 'GPL-2.0-or-later';
		const words = isOurs
			? `${ license }, see LICENSE`
			: text
					.replace( COPYRIGHT, '' )
					.replace( /\n{3,}/g, '\n\n' )
					.trim();
		const holders = isOurs
			? []
			: [ ...text.matchAll( COPYRIGHT ) ].map( ( [ line ] ) => line );
		const key = words.replace( /\W+/g, ' ' ).toLowerCase();
		const group = groups.get( key ) ?? { owners: [], words };
		groups.set( key, group );
		group.owners.push(
			[ `${ name } ${ version }`, ...holders ].join( '\n  ' )
		);
	}
	return [
		'What the files of dist carry of other people’s work',
		...[ ...groups.values() ].map( ( { owners, words } ) =>
			[ ...owners, '', words ].join( '\n' )
		),
	].join( `\n\n${ '-'.repeat( 72 ) }\n\n` );
}

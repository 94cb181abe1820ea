/**
 * Proves that the zip can be made again, from itself: `npm run check:release`
 * unpacks it, builds the sources in it, zips the outcome and compares.
 */
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AdmZip from 'adm-zip';
import { root } from '../folders';
import { run } from '../run';
import { SOURCE } from './contents';
import { readVersion } from './version';
import { sha256, SLUG, zip } from './zip';

function differing( bytes: Buffer, others: Buffer ): string[] {
	const contents = ( archive: Buffer ) =>
		new Map(
			new AdmZip( archive )
				.getEntries()
				.map( ( entry ) => [
					entry.entryName,
					sha256( entry.getData() ),
				] )
		);
	const rebuilt = contents( others );
	return [ ...contents( bytes ) ]
		.filter( ( [ name, sum ] ) => rebuilt.get( name ) !== sum )
		.map( ( [ name ] ) => name );
}

async function check( folder: string ): Promise< void > {
	const version = readVersion( ( file ) =>
		readFileSync( join( root, file ), 'utf8' )
	);
	const released = join( root, 'release', `${ SLUG }-${ version }.zip` );
	if ( ! existsSync( released ) ) {
		throw new Error(
			`There is no ${ released }; \`npm run release\` first.`
		);
	}
	const bytes = readFileSync( released );
	const archive = new AdmZip( bytes );
	archive.extractAllTo( folder );
	const unpacked = join( folder, SLUG );
	await run( 'git', [ 'apply', SOURCE ], { cwd: unpacked, timeout: 60 } );
	await rm( join( unpacked, 'build' ), { recursive: true } );
	await symlink(
		join( root, 'node_modules' ),
		join( unpacked, 'node_modules' )
	);
	await run( 'npm', [ 'run', 'build:blocks' ], {
		cwd: unpacked,
		timeout: 300,
	} );

	const files = archive
		.getEntries()
		.map( ( { entryName } ) => entryName.slice( SLUG.length + 1 ) );
	const lost = files.filter(
		( file ) => ! existsSync( join( unpacked, file ) )
	);
	if ( lost.length > 0 ) {
		throw new Error(
			`Built from the zip's own sources, these are not there: ${ lost.join( ', ' ) }`
		);
	}
	const again = await zip(
		new Map(
			files.map( ( file ) => [
				file,
				readFileSync( join( unpacked, file ) ),
			] )
		)
	);
	if ( ! again.equals( bytes ) ) {
		throw new Error(
			`Built from the zip's own sources, these differ: ${ differing( bytes, again ).join( ', ' ) }. A checkout that changed since \`npm run release\` does that too.`
		);
	}
	console.log(
		`${ released } was rebuilt from its own sources, the same ${ bytes.length } B. SHA-256 ${ sha256( bytes ) }`
	);
}

async function main(): Promise< void > {
	const folder = await mkdtemp( join( tmpdir(), 'release-' ) );
	try {
		await check( folder );
	} finally {
		await rm( folder, { recursive: true } );
	}
}

main().catch( ( error: Error ) => {
	console.error( error.message );
	process.exitCode = 1;
} );

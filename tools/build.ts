import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { glob } from 'tinyglobby';
import { groundFolder, root } from './folders';
import { run } from './run';

// What the build reads.
const sources = [
	'blocks/**',
	'src/**',
	'tools/package/**',
	'package.json',
	'package-lock.json',
	'tsconfig.json',
	'webpack.config.js',
	'tools/callout-types.ts',
];

// Kept beside the build, which the build itself empties.
const marker = path.join( groundFolder, 'built-from.txt' );

async function digest(): Promise< string > {
	const hash = createHash( 'sha256' );
	for ( const file of ( await glob( sources, { cwd: root } ) ).sort() ) {
		hash.update( file ).update( await readFile( path.join( root, file ) ) );
	}
	return hash.digest( 'hex' );
}

/** Takes the present build for unfinished, whatever it is. */
export async function forgetBuild(): Promise< void > {
	await rm( marker, { force: true } );
}

/**
 * Builds the blocks, unless the finished build is of these very sources.
 *
 * @return Whether there was something to do.
 * @throws CommandError With the build's own words.
 */
export async function build(): Promise< boolean > {
	const before = await digest();
	const isThere = [ 'build/blocks-manifest.php', 'dist/cli.cjs' ].every(
		( file ) => existsSync( path.join( root, file ) )
	);
	if (
		isThere &&
		existsSync( marker ) &&
		( await readFile( marker, 'utf8' ) ) === before
	) {
		return false;
	}
	await forgetBuild();
	await run( 'npm', [ 'run', 'build' ], { cwd: root, timeout: 300 } );
	await mkdir( groundFolder, { recursive: true } );
	// The build itself writes sources: what it wrote belongs to it.
	await writeFile( marker, await digest() );
	return true;
}

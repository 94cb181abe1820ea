import { readFileSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import { root } from '../folders';
import { compileErrors } from './compile';
import { lintPhp } from './lint';

/** The PHP that a site gets. */
const shipped = [
	'*.php',
	'src/**/*.php',
	'patterns/*.php',
	'languages/*.php',
];

/** The plugin's folder; tests name another. */
const folder = process.argv[ 2 ] ?? root;

async function main(): Promise< void > {
	const files = globSync( shipped, { cwd: folder } ).sort();
	const sources = new Map(
		files.map( ( file ) => [
			file,
			readFileSync( path.join( folder, file ), 'utf8' ),
		] )
	);
	const refused = await compileErrors( '7.4', sources );
	const problems = [ ...sources ].flatMap( ( [ file, source ] ) => {
		const problem = refused.get( file );
		// What does not compile is no tree to look into.
		const found = problem ? [ problem ] : lintPhp( source, file );
		return found.map(
			( { line, says } ) => `${ file }:${ line } ${ says }`
		);
	} );
	problems.forEach( ( problem ) => console.error( problem ) );
	console.log( `${ files.length } PHP files, ${ problems.length } problems` );
	process.exit( problems.length > 0 ? 1 : 0 );
}

main().catch( ( error: Error ) => {
	console.error( error.message );
	process.exit( 1 );
} );

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import { root } from '../folders';
import { lintPhp } from './lint';

/** The PHP that a site gets. */
const shipped = [
	'*.php',
	'src/**/*.php',
	'patterns/*.php',
	'languages/*.php',
];

const files = globSync( shipped, { cwd: root } ).sort();
const problems = files.flatMap( ( file ) =>
	lintPhp( readFileSync( path.join( root, file ), 'utf8' ), file ).map(
		( { line, says } ) => `${ file }:${ line } ${ says }`
	)
);
problems.forEach( ( problem ) => console.error( problem ) );
console.log( `${ files.length } PHP files, ${ problems.length } problems` );
process.exitCode = problems.length > 0 ? 1 : 0;

/**
 * The checks of the plugin directory's own checker, as far as they concern a
 * plugin of this kind, on what `npm run release` would pack and without a
 * network: `npm run check:plugin`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../folders';
import { releaseFiles } from '../release/list';
import { getWordPress } from '../wordpress/get-wordpress';
import { series } from '../wordpress/versions';
import { allChecks, findProblems } from './all-checks';
import { knownFunctions } from './known-functions';

async function main(): Promise< void > {
	const oldest = await getWordPress( series.oldest.version, console.error );
	const problems = findProblems( {
		files: releaseFiles(),
		read: ( file ) => readFileSync( join( root, file ), 'utf8' ),
		knownFunctions: await knownFunctions( oldest.path ),
	} );
	for ( const { check, file, problem } of problems ) {
		console.error( `${ check }: ${ file } ${ problem }` );
	}
	console.log(
		`${ new Set( allChecks.map( ( { name } ) => name ) ).size } checks of the plugin directory, ${ problems.length } problems.`
	);
	process.exit( problems.length > 0 ? 1 : 0 );
}

main().catch( ( error: Error ) => {
	console.error( error.message );
	process.exit( 1 );
} );

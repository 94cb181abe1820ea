/**
 * The checks of the plugin directory's own checker, as far as they concern a
 * plugin of this kind, on what `npm run release` would pack and without a
 * network: `npm run check:plugin`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../folders';
import { releaseContents } from '../release/contents';
import { getWordPress } from '../wordpress/get-wordpress';
import { series } from '../wordpress/versions';
import { allChecks, findProblems } from './all-checks';
import { knownFunctions } from './known-functions';

async function main(): Promise< void > {
	const oldest = await getWordPress( series.oldest.version, console.error );
	const contents = await releaseContents();
	const problems = findProblems( {
		files: [ ...contents.keys() ],
		// What says the version too stands in the checkout alone.
		read: ( file ) =>
			(
				contents.get( file ) ?? readFileSync( join( root, file ) )
			).toString(),
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

/**
 * The checks of the plugin directory's own checker, as far as they concern a
 * plugin of this kind, on what `npm run release` would pack: `npm run check:plugin`.
 * Once the oldest WordPress has been fetched, for its functions, it asks nobody.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../folders';
import { releaseContents } from '../release/contents';
import { getWordPress } from '../wordpress/get-wordpress';
import { series } from '../wordpress/versions';
import { allChecks, findProblems, notHere } from './all-checks';
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
	for ( const [ check, why ] of Object.entries( notHere ) ) {
		console.log( `Not made here: ${ check }, as ${ why }.` );
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

import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import { groundFolder } from '../folders';
import { inFull, notMeasured, type Row, type Section } from './row';

const GOAL = 85;
const folders = [ 'src/model', 'src/api', 'src/content' ];

/** As much of Stryker's report as a score is made of. */
type Report = { files: Record< string, { mutants: { status: string }[] } > };

/** A report of a folder, whole or of one line of so many. */
type Tried = { file: string; every: number; at: Date };

function latest( folder: string ): Tried | undefined {
	const name = folder.replace( '/', '-' );
	return globSync( `${ name }-*.json`, {
		cwd: path.join( groundFolder, 'mutation' ),
		absolute: true,
	} )
		.flatMap( ( file ) => {
			const [ , every ] = /-(\d+)\.json$/.exec( file ) ?? [];
			return path.basename( file ) === `${ name }-${ every }.json`
				? [
						{
							file,
							every: Number( every ),
							at: statSync( file ).mtime,
						},
					]
				: [];
		} )
		.sort( ( a, b ) => b.at.getTime() - a.at.getTime() )[ 0 ];
}

/**
 * The share of changes that a test noticed; what no test reaches is not.
 *
 * @param report Stryker's.
 * @return In percent, and of how many changes.
 */
export function scoreOf( { files }: Report ): {
	percent: number;
	changes: number;
} {
	const all = Object.values( files ).flatMap( ( { mutants } ) => mutants );
	const of = ( ...statuses: string[] ) =>
		all.filter( ( { status } ) => statuses.includes( status ) ).length;
	const noticed = of( 'Killed', 'Timeout' );
	const changes = noticed + of( 'Survived', 'NoCoverage' );
	return { percent: ( 100 * noticed ) / changes, changes };
}

function scoreRow( folder: string ): Row {
	const goal = `≥ ${ GOAL } %`;
	const report = latest( folder );
	if ( ! report ) {
		return notMeasured(
			folder,
			goal,
			`Run \`MUTATE=${ folder } npm run test:mutation\`, or with EVERY=20 one line of twenty.`
		);
	}
	const { percent, changes } = scoreOf(
		JSON.parse( readFileSync( report.file, 'utf8' ) )
	);
	const lines =
		report.every === 1 ? '' : `, on one line of ${ report.every }`;
	const date = report.at.toISOString().slice( 0, 10 );
	return {
		what: folder,
		goal,
		measured: `${ percent.toFixed( 1 ) } % of ${ inFull( changes ) } changes${ lines } (${ date })`,
		isKept: percent >= GOAL,
		reason: 'what survives is listed in the HTML page beside the report in .wordpress/mutation',
	};
}

/** How many changes to the code the unit tests notice. */
export function mutationScores(): Section {
	return {
		title: 'Changes to the code that unit tests notice',
		command: 'npm run test:mutation',
		method: 'Stryker changes one place after the other and runs the tests that reach it. `npm run bench` tells what its last run came to; to try all of them takes hours on two cores, so of the larger folders only a sample of lines is.',
		rows: folders.map( scoreRow ),
	};
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { groundFolder, root } from '../folders';
import { run } from '../run';
import { notMeasured, type Section } from './row';

const TEST = 'tests/unit/content/corpus.test.ts';

const reportSchema = z.object( {
	testResults: z.array(
		z.object( {
			assertionResults: z.array(
				z.object( {
					ancestorTitles: z.array( z.string() ),
					title: z.string(),
					status: z.string(),
				} )
			),
		} )
	),
} );

/** Documents that the converter was not written by, where there are any. */
export async function measureCorpus(): Promise< Section > {
	const what = 'documents it has not seen';
	const goal = '100 % valid blocks, ≥ 99 % of callouts found, 0 false';
	const section = {
		title: 'Converting documents of others',
		command: `npm run test:unit -- ${ TEST }`,
		method: 'Documents of other projects, not ours to ship, with the number of containers that a person counted in each (`counts.json`), in the folder EDITORIAL_BLOCKS_CORPUS names. Each is converted, its callouts counted, and its markup read by the editor’s own check; a document off by one fails.',
	};
	if ( ! process.env.EDITORIAL_BLOCKS_CORPUS ) {
		const reason =
			'set EDITORIAL_BLOCKS_CORPUS to a folder of Markdown documents with a counts.json that says of each file how many callouts are in it.';
		return { ...section, rows: [ notMeasured( what, goal, reason ) ] };
	}
	const report = join( groundFolder, 'corpus.json' );
	// A test that fails is told by the report.
	await run(
		'npm',
		[
			...[ 'run', 'test:unit', '--', TEST ],
			...[ '--maxWorkers=1', '--json', `--outputFile=${ report }` ],
		],
		{ cwd: root, timeout: 600 }
	).catch( () => undefined );
	if ( ! existsSync( report ) ) {
		const reason = `\`${ section.command }\` did not run.`;
		return { ...section, rows: [ notMeasured( what, goal, reason ) ] };
	}
	const cases = reportSchema
		.parse( JSON.parse( readFileSync( report, 'utf8' ) ) )
		.testResults.flatMap( ( { assertionResults } ) => assertionResults );
	const failed = cases.filter( ( { status } ) => status !== 'passed' );
	return {
		...section,
		rows: [
			{
				what: cases[ 0 ]?.ancestorTitles.join( ' ' ) ?? what,
				goal,
				measured:
					failed.length > 0
						? `not: ${ failed.map( ( { title } ) => title ).join( '; ' ) }`
						: '100 % valid, 100 % found, 0 false',
				isKept: cases.length > 0 && failed.length === 0,
				reason: `\`${ section.command }\` names each document.`,
			},
		],
	};
}

import { readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { root } from '../folders';
import { run } from '../run';

const runSchema = z.object( {
	/** Its short name, with `+` when files had changes that are in none. */
	commit: z.string(),
	/** What was said to the runner beside what to run: part of the tests. */
	arguments: z.array( z.string() ),
	/** Of the runner; none when a signal ended it. */
	exitCode: z.number().nullable(),
	/** When it ended. */
	day: z.iso.date(),
} );

/** Of what a report speaks, and whether all of it was run to its end. */
export type Run = z.infer< typeof runSchema >;

/** The commit that is checked out, or `unknown` where there is no git. */
export async function commitHere(): Promise< string > {
	try {
		const say = async ( ...args: string[] ) =>
			( await run( 'git', args, { cwd: root, timeout: 30 } ) ).trim();
		const changed = await say( 'status', '--porcelain', '-uno' );
		const commit = await say( 'rev-parse', '--short', 'HEAD' );
		return changed ? `${ commit }+` : commit;
	} catch {
		return 'unknown';
	}
}

/**
 * Writes into a runner's report which run it is of.
 *
 * @param file  The report, as JSON.
 * @param about The run; its day is today.
 */
export async function signReport(
	file: string,
	about: Omit< Run, 'day' >
): Promise< void > {
	const report: unknown = JSON.parse( await readFile( file, 'utf8' ) );
	const day = new Date().toISOString().slice( 0, 10 );
	await writeFile(
		file,
		JSON.stringify(
			Object.assign( {}, report, { run: { ...about, day } } )
		)
	);
}

/**
 * The run a report is of.
 *
 * @param file The report, as JSON.
 * @return Nothing for a report that nobody signed: its run did not end.
 */
export async function runOf( file: string ): Promise< Run | undefined > {
	const report: unknown = JSON.parse( await readFile( file, 'utf8' ) );
	return z.object( { run: runSchema } ).safeParse( report ).data?.run;
}

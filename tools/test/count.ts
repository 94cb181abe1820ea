import { readFile } from 'node:fs/promises';
import type { Count } from './step';

function isRecord( value: unknown ): value is Record< string, unknown > {
	return typeof value === 'object' && value !== null;
}

function number( value: unknown ): number {
	return typeof value === 'number' ? value : 0;
}

async function readReport(
	file: string
): Promise< Record< string, unknown > > {
	const report: unknown = JSON.parse( await readFile( file, 'utf8' ) );
	return isRecord( report ) ? report : {};
}

/**
 * Test cases of a report that jest wrote. A file that could not be loaded
 * counts as one that failed.
 *
 * @param file Its path.
 */
export async function countJest( file: string ): Promise< Count > {
	const report = await readReport( file );
	return {
		passed: number( report.numPassedTests ),
		failed:
			number( report.numFailedTests ) +
			number( report.numRuntimeErrorTestSuites ),
	};
}

/**
 * Test cases of a report that Playwright wrote. What never ran has not passed;
 * an error outside all tests counts as one. What passed when tried again has
 * passed: a machine may be late once, and Playwright's own list names it.
 *
 * @param file Its path.
 */
export async function countPlaywright( file: string ): Promise< Count > {
	const { stats, errors } = await readReport( file );
	const of = isRecord( stats ) ? stats : {};
	return {
		passed: number( of.expected ) + number( of.flaky ),
		failed:
			number( of.unexpected ) +
			number( of.skipped ) +
			( Array.isArray( errors ) ? errors.length : 0 ),
	};
}

/**
 * Test cases of what Node's own test runner said. Cases that were skipped or
 * called off have not passed.
 *
 * @param said All of it.
 */
export function countNode( said: string ): Count {
	const of = ( what: string ) =>
		Number(
			new RegExp( `^[#ℹ] ${ what } (\\d+)$`, 'm' ).exec( said )?.[ 1 ] ??
				0
		);
	return {
		passed: of( 'pass' ),
		failed: of( 'fail' ) + of( 'cancelled' ) + of( 'skipped' ),
	};
}

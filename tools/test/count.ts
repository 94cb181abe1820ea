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

const all = ( value: unknown ) => ( Array.isArray( value ) ? value : [] );

function ofStatus( cases: unknown[], ...wanted: string[] ): number {
	return cases.filter(
		( one ) => isRecord( one ) && wanted.includes( String( one.status ) )
	).length;
}

/**
 * Test cases of a report that jest wrote. A file that could not be loaded
 * counts as one that failed.
 *
 * @param file   Its path.
 * @param within A part of the path of the test files to count; all without.
 */
export async function countJest(
	file: string,
	within?: string
): Promise< Count > {
	const report = await readReport( file );
	if ( within ) {
		const files = all( report.testResults )
			.filter( isRecord )
			.filter( ( { name } ) => String( name ).includes( within ) );
		const cases = files.flatMap( ( { assertionResults } ) =>
			all( assertionResults )
		);
		const passed = ofStatus( cases, 'passed' );
		const unread = files.filter(
			( { status, assertionResults } ) =>
				status === 'failed' && all( assertionResults ).length === 0
		);
		return { passed, failed: cases.length - passed + unread.length };
	}
	return {
		passed: number( report.numPassedTests ),
		failed:
			number( report.numFailedTests ) +
			number( report.numRuntimeErrorTestSuites ),
	};
}

function testsIn( suite: unknown, within: string ): unknown[] {
	if ( ! isRecord( suite ) ) {
		return [];
	}
	const own = all( suite.specs )
		.filter( isRecord )
		.filter( ( { file } ) => String( file ).includes( within ) );
	return [
		...own.flatMap( ( { tests } ) => all( tests ) ),
		...all( suite.suites ).flatMap( ( one ) => testsIn( one, within ) ),
	];
}

/**
 * Test cases of a report that Playwright wrote. What never ran has not passed;
 * an error outside all tests counts as one. What passed when tried again has
 * passed: a machine may be late once, and Playwright's own list names it.
 *
 * @param file   Its path.
 * @param within A part of the path of the test files to count; all without.
 */
export async function countPlaywright(
	file: string,
	within?: string
): Promise< Count > {
	const { stats, errors, suites } = await readReport( file );
	if ( within ) {
		const cases = testsIn( { suites }, within );
		const passed = ofStatus( cases, 'expected', 'flaky' );
		return { passed, failed: cases.length - passed };
	}
	const of = isRecord( stats ) ? stats : {};
	return {
		passed: number( of.expected ) + number( of.flaky ),
		failed:
			number( of.unexpected ) +
			number( of.skipped ) +
			all( errors ).length,
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

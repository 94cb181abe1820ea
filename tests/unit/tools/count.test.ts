/** @jest-environment node */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
	countJest,
	countNode,
	countPlaywright,
} from '../../../tools/test/count';

let folder = '';

beforeEach( async () => {
	folder = await mkdtemp( path.join( tmpdir(), 'reports-' ) );
} );

afterEach( () => rm( folder, { recursive: true } ) );

async function report( content: object ): Promise< string > {
	const file = path.join( folder, 'report.json' );
	await writeFile( file, JSON.stringify( content ) );
	return file;
}

test( 'a test file that jest could not load counts as failed', async () => {
	const file = await report( {
		numPassedTests: 7,
		numFailedTests: 1,
		numRuntimeErrorTestSuites: 2,
	} );
	expect( await countJest( file ) ).toEqual( { passed: 7, failed: 3 } );
} );

test( 'in a browser, what was skipped has not passed, what passed at the second try has', async () => {
	const file = await report( {
		stats: { expected: 9, unexpected: 1, flaky: 2, skipped: 3 },
		errors: [ { message: 'PHP’s log' } ],
	} );
	expect( await countPlaywright( file ) ).toEqual( {
		passed: 11,
		failed: 5,
	} );
} );

test( 'of some test files alone, the same is counted', async () => {
	const jest = await report( {
		testResults: [
			{
				name: '/x/tests/unit/one.test.ts',
				status: 'passed',
				assertionResults: [
					{ status: 'passed' },
					{ status: 'passed' },
					{ status: 'pending' },
				],
			},
			{
				name: '/x/tests/unit/one-more.test.ts',
				status: 'failed',
				assertionResults: [],
			},
			{
				name: '/x/tests/unit/two.test.ts',
				status: 'failed',
				assertionResults: [ { status: 'failed' } ],
			},
		],
	} );
	expect( await countJest( jest, 'unit/one' ) ).toEqual( {
		passed: 2,
		failed: 2,
	} );
	const tests = ( ...of: string[] ) => of.map( ( status ) => ( { status } ) );
	const browser = await report( {
		suites: [
			{
				specs: [
					{
						file: 'one.spec.ts',
						tests: tests( 'expected', 'flaky' ),
					},
				],
				suites: [
					{
						specs: [
							{ file: 'one.spec.ts', tests: tests( 'skipped' ) },
							{ file: 'two.spec.ts', tests: tests( 'expected' ) },
						],
					},
				],
			},
		],
	} );
	expect( await countPlaywright( browser, 'one' ) ).toEqual( {
		passed: 2,
		failed: 1,
	} );
} );

test( 'a report without figures counts nothing', async () => {
	expect( await countPlaywright( await report( {} ) ) ).toEqual( {
		passed: 0,
		failed: 0,
	} );
} );

test.each( [ '#', 'ℹ' ] )(
	'what Node’s runner skipped or called off has not passed (%s)',
	( mark ) => {
		const said = [
			'tests 9',
			'pass 5',
			'fail 1',
			'cancelled 1',
			'skipped 2',
		]
			.map( ( line ) => `${ mark } ${ line }` )
			.join( '\n' );
		expect( countNode( said ) ).toEqual( { passed: 5, failed: 4 } );
	}
);

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

/** @jest-environment node */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { rowOf } from '../../../tools/bench/suites';
import { runOf, signReport } from '../../../tools/test/run-of';

const promised = {
	what: 'no fault',
	command: 'npm run test:faults',
	reports: [ 'faults.json' ],
} as const;

const goal = '0 failed: `npm run test:faults`';
const whole = { commit: 'abc1234', arguments: [], exitCode: 0 };
const today = new Date().toISOString().slice( 0, 10 );

let folder = '';

beforeEach( async () => {
	folder = await mkdtemp( path.join( tmpdir(), 'suites-' ) );
} );

afterEach( () => rm( folder, { recursive: true } ) );

async function report( stats: object ): Promise< string > {
	const file = path.join( folder, 'faults.json' );
	await writeFile( file, JSON.stringify( { stats } ) );
	return file;
}

const rowNow = () => rowOf( promised, folder );

test( 'a whole run that ended well keeps its promise, at its commit', async () => {
	await signReport( await report( { expected: 3 } ), whole );
	expect( await rowNow() ).toEqual( {
		what: 'no fault',
		goal,
		measured: `3 passed, 0 failed (at abc1234, ${ today })`,
		isKept: true,
	} );
} );

test.each( [
	[
		{ ...whole, arguments: [ '-g', 'x' ] },
		'only what -g x names was run. Run it again: `npm run test:faults`',
	],
	[
		{ ...whole, exitCode: 1 },
		'the run at abc1234 ended with 1. Run it again: `npm run test:faults`',
	],
	[
		{ ...whole, exitCode: null },
		'the run at abc1234 ended with a signal. Run it again: `npm run test:faults`',
	],
] )( 'a run such as %j is no proof', async ( run, reason ) => {
	await signReport( await report( { expected: 3 } ), run );
	expect( await rowNow() ).toEqual( {
		what: 'no fault',
		goal,
		measured: `3 passed, 0 failed (at abc1234, ${ today })`,
		isKept: false,
		reason,
	} );
} );

test( 'a report that nobody signed is no proof', async () => {
	const file = await report( { expected: 3 } );
	expect( await runOf( file ) ).toBeUndefined();
	expect( await rowNow() ).toEqual( {
		what: 'no fault',
		goal,
		measured: '3 passed, 0 failed (at ?)',
		isKept: false,
		reason: 'its report does not say of which commit it is, so it did not come to its end. Run it again: `npm run test:faults`',
	} );
} );

test( 'a suite that was not run is said not to be measured', async () => {
	expect( await rowNow() ).toEqual( {
		what: 'no fault',
		goal,
		measured: 'not measured',
		isKept: false,
		reason: 'not run on this machine: `npm run test:faults`',
	} );
} );

test( 'a run in which a test failed, or none passed, keeps nothing', async () => {
	await signReport( await report( { expected: 3, unexpected: 1 } ), whole );
	expect( ( await rowNow() ).isKept ).toBe( false );
	await signReport( await report( {} ), whole );
	expect( ( await rowNow() ).isKept ).toBe( false );
} );

/** @jest-environment node */
import type * as ClosedOutput from '../../../src/cli/closed-output';

const broken = Object.assign( new Error( 'write EPIPE' ), { code: 'EPIPE' } );
const full = Object.assign( new Error( 'write ENOSPC' ), { code: 'ENOSPC' } );

let output: typeof ClosedOutput;
let exit: jest.SpyInstance;
beforeEach( async () => {
	jest.resetModules();
	output = await import( '../../../src/cli/closed-output' );
	exit = jest.spyOn( process, 'exit' ).mockImplementation();
} );
afterEach( () => {
	process.exitCode = undefined;
	exit.mockRestore();
} );
const codes = () => exit.mock.calls.map( ( [ code ] ) => code );

test( 'a command that only prints ends well where nobody reads on', () => {
	output.outputFailed( broken );
	expect( codes() ).toEqual( [ 0 ] );
} );

test( 'a command that has failed by then says so', () => {
	process.exitCode = 1;
	output.outputFailed( broken );
	expect( codes() ).toEqual( [ 1 ] );
} );

test( 'a command that writes to a site is ended once, in order', () => {
	const finish = jest.fn();
	const reopen = output.onClosedOutput( finish );
	output.outputFailed( broken );
	output.outputFailed( broken );
	reopen();
	output.outputFailed( broken );
	expect( [ finish.mock.calls.length, codes() ] ).toEqual( [ 1, [] ] );
} );

test( 'output that cannot be written is a failure, and the reason is said', () => {
	const said = jest.spyOn( process.stderr, 'write' ).mockReturnValue( true );
	output.outputFailed( full );
	output.outputFailed( full );
	const lines = said.mock.calls.map( ( [ line ] ) => line );
	said.mockRestore();
	expect( [ codes()[ 0 ], lines ] ).toEqual( [
		1,
		[
			'editorial-blocks: standard output cannot be written to: write ENOSPC. Make room, or send it elsewhere.\n',
		],
	] );
} );

/** @jest-environment node */
import { run } from '../../../tools/run';

// Whoever is left would hold the program's output open for ten minutes.
test( 'a program that takes too long ends at its limit, and what it started with it', async () => {
	await expect(
		run( 'bash', [ '-c', 'sleep 600 & wait' ], { timeout: 2 } )
	).rejects.toThrow( 'bash was stopped after 2 s' );
}, 60_000 );

test( 'a program that fails is named, with the last of what it said', async () => {
	await expect(
		run( 'bash', [ '-c', 'echo first; echo why >&2; exit 3' ] )
	).rejects.toThrow( 'bash ended with 3:\nwhy' );
}, 60_000 );

test( 'a program that is missing is named', async () => {
	await expect( run( 'no-such-program', [] ) ).rejects.toThrow(
		/^no-such-program: .*ENOENT/
	);
} );

test( 'what a program is told and says passes unchanged', async () => {
	expect( await run( 'cat', [], { input: 'ä\n' } ) ).toBe( 'ä\n' );
}, 60_000 );

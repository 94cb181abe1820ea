/** @jest-environment node */
import fc from 'fast-check';
import { setTimeout as sleep } from 'node:timers/promises';
import { inParallel } from '../../../src/publish/in-parallel';

test( 'each item is worked on once, never more at a time than allowed', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array( fc.integer( { min: 0, max: 3 } ), { maxLength: 20 } ),
			fc.integer( { min: 1, max: 5 } ),
			async ( delays, width ) => {
				let running = 0;
				let most = 0;
				const done: number[] = [];
				for await ( const index of inParallel(
					delays.keys(),
					width,
					async ( item ) => {
						most = Math.max( most, ++running );
						await sleep( delays[ item ] );
						running--;
						return item;
					}
				) ) {
					done.push( index );
				}
				expect( [ ...done ].sort( ( a, b ) => a - b ) ).toEqual( [
					...delays.keys(),
				] );
				expect( most ).toBe( Math.min( width, delays.length ) );
			}
		),
		{ numRuns: 30 }
	);
} );

test( 'after an abort nothing begins, and what has begun is given', async () => {
	const stop = new AbortController();
	const begun: number[] = [];
	const given: number[] = [];
	for await ( const item of inParallel(
		[ 1, 2, 3, 4, 5 ],
		2,
		async ( number ) => {
			begun.push( number );
			await sleep( number );
			return number;
		},
		stop.signal
	) ) {
		given.push( item );
		stop.abort();
	}
	expect( { begun, given } ).toEqual( { begun: [ 1, 2 ], given: [ 1, 2 ] } );
} );

test( 'what the work throws ends the iteration', async () => {
	const all = inParallel( [ 1 ], 1, () =>
		Promise.reject( new Error( 'x' ) )
	);
	await expect( all.next() ).rejects.toThrow( 'x' );
} );

/** @jest-environment node */
import { AbortedError } from '../../../src/api';
import { clockUntil } from '../../../src/cli/clock-until';

const MINUTE = 60_000;

test( 'nobody waits any longer once the run is to end', async () => {
	const end = new AbortController();
	const { sleep } = clockUntil( end.signal );
	await sleep( 1 );
	const waits = [
		sleep( MINUTE ),
		sleep( MINUTE, new AbortController().signal ),
	];
	end.abort();
	const ends = await Promise.allSettled( [ ...waits, sleep( MINUTE ) ] );
	expect( ends ).toEqual(
		ends.map( () => ( {
			status: 'rejected',
			reason: expect.any( AbortedError ),
		} ) )
	);
} );

test( 'a call that is given up waits no longer, either', async () => {
	const call = new AbortController();
	const wait = clockUntil( new AbortController().signal ).sleep(
		MINUTE,
		call.signal
	);
	call.abort();
	await expect( wait ).rejects.toThrow( AbortedError );
} );

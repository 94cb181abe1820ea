/** @jest-environment node */
import type { Decision } from '../../../src/publish/decision';
import { settle } from '../../../src/publish/settle';

const waitingSince = ( at: string ): Decision => ( {
	do: 'wait',
	since: {
		event: 'sending',
		site: 'https://example.org',
		at,
		document: 'a.md',
		slug: 'a',
		fields: [],
		sent: '',
	},
} );
const ago = ( ms: number ) => new Date( Date.now() - ms ).toISOString();

/** Settles what never arrives; the first wait of a second or more is ended. */
async function settled( at: string, until?: number ) {
	const ended = new AbortController();
	const told: number[] = [];
	const looked: Decision[] = [];
	const decision = await settle(
		async () => {
			looked.push( waitingSince( at ) );
			return waitingSince( at );
		},
		{
			until,
			onWait: ( seconds ) => {
				told.push( seconds );
				if ( seconds > 1 ) {
					ended.abort();
				}
			},
			signal: ended.signal,
		}
	);
	return [ decision.do, told, looked.length ];
}

test.each< [ string, string, number | undefined, unknown[] ] >( [
	[ 'four minutes ago', ago( 240_000 ), undefined, [ 'wait', [ 60 ], 1 ] ],
	[ 'five minutes ago', ago( 300_000 ), undefined, [ 'create', [], 1 ] ],
	[ 'nearly so', ago( 299_800 ), undefined, [ 'create', [ 1 ], 2 ] ],
	[ 'of its own run', ago( 25_000 ), 30_000, [ 'wait', [ 5 ], 1 ] ],
	[ 'of its own run, long ago', ago( 31_000 ), 30_000, [ 'create', [], 1 ] ],
	[ 'to come', '2099-01-01T00:00:00Z', undefined, [ 'wait', [ 300 ], 1 ] ],
	[ 'unreadable', 'garbage', undefined, [ 'wait', [ 300 ], 1 ] ],
] )( 'a time that is %s', async ( _, at, until, end ) => {
	expect( await settled( at, until ) ).toEqual( end );
} );

test( 'a time that cannot be read ends the waiting all the same', async () => {
	expect( await settled( 'garbage', 300 ) ).toEqual( [ 'create', [ 1 ], 2 ] );
} );

test( 'what has arrived is told at once', async () => {
	expect( await settle( async () => ( { do: 'create' } ), {} ) ).toEqual( {
		do: 'create',
	} );
} );

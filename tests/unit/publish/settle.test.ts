/** @jest-environment node */
import type { Decision } from '../../../src/publish/decide/decision';
import { settle } from '../../../src/publish/decide/settle';

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
const ago = ( ms: number ) => () => new Date( Date.now() - ms ).toISOString();

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

test.each< [ string, () => string, number | undefined, unknown[] ] >( [
	[ 'a minute ago', ago( 59_500 ), undefined, [ 'wait', [ 61 ], 1 ] ],
	[ 'two minutes ago', ago( 120_000 ), undefined, [ 'create', [], 1 ] ],
	[ 'nearly so', ago( 119_100 ), undefined, [ 'create', [ 1 ], 2 ] ],
	[ 'of its own run', ago( 24_500 ), 30_000, [ 'wait', [ 6 ], 1 ] ],
	[ 'of its own run, long ago', ago( 31_000 ), 30_000, [ 'create', [], 1 ] ],
	[ 'to come', () => '2099', undefined, [ 'wait', [ 120 ], 1 ] ],
	[ 'unreadable', () => 'garbage', undefined, [ 'wait', [ 120 ], 1 ] ],
] )( 'a time that is %s', async ( _, at, until, end ) => {
	expect( await settled( at(), until ) ).toEqual( end );
} );

test( 'a time that cannot be read ends the waiting all the same', async () => {
	expect( await settled( 'garbage', 300 ) ).toEqual( [ 'create', [ 1 ], 2 ] );
} );

test( 'what does not become whole in time is what else it is', async () => {
	const otherwise: Decision = { do: 'conflict', reason: 'another’s' };
	expect(
		await settle(
			async () => ( {
				...waitingSince( ago( 120_000 )() ),
				otherwise,
			} ),
			{}
		)
	).toEqual( otherwise );
} );

test( 'what has arrived is told at once', async () => {
	expect( await settle( async () => ( { do: 'create' } ), {} ) ).toEqual( {
		do: 'create',
	} );
} );

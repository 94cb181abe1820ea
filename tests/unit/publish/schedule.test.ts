/** @jest-environment node */
import { whyTooLate } from '../../../src/publish/plan/schedule';

const NOW = Date.parse( '2026-11-22T12:00:00Z' );
const PAST =
	'Its status is future and its date is past: WordPress would publish it at once. Give it a later date, or the status publish.';
const UNCLEAR =
	'Its status is future, and by the clock of the site its date may be past: WordPress would publish it at once. Write the date with its time zone, such as 2026-11-22T09:30:00+01:00.';

test.each( [
	[ { date_gmt: '2026-11-22T12:02:00' }, undefined ],
	[ { date_gmt: '2026-11-22T12:01:00' }, PAST ],
	[ { date_gmt: '2020-01-01T00:00:00' }, PAST ],
	// Past even in the last zone to see a day, not yet in the first one.
	[ { date: '2026-11-22T00:01:00' }, PAST ],
	[ { date: '2026-11-22T00:02:00' }, UNCLEAR ],
	[ { date: '2026-11-23T02:01:00' }, UNCLEAR ],
	[ { date: '2026-11-23T02:02:00' }, undefined ],
	[ {}, undefined ],
] )( 'for later, at noon: %j', ( date, reason ) => {
	expect( whyTooLate( { status: 'future', ...date }, undefined, NOW ) ).toBe(
		reason
	);
} );

test( 'any other status may have any date', () => {
	expect(
		whyTooLate(
			{ status: 'publish', date_gmt: '2020-01-01T00:00:00' },
			undefined,
			NOW
		)
	).toBeUndefined();
} );

test.each( [
	[ 'publish', '2026-11-20T00:00:00.000Z', undefined ],
	[ 'private', '2026-11-20T00:00:00.000Z', undefined ],
	// It was planned, and its day has come since.
	[ 'future', '2026-11-20T00:00:00.000Z', undefined ],
	// It was planned, and its day was then changed to one in the past.
	[ 'future', '2026-11-22T00:00:00.000Z', PAST ],
	[ 'draft', '2026-11-20T00:00:00.000Z', PAST ],
] )( 'of a post left as %s at %s', ( status, at, reason ) => {
	expect(
		whyTooLate(
			{ status: 'future', date_gmt: '2026-11-21T00:00:00' },
			{ status, at },
			NOW
		)
	).toBe( reason );
} );

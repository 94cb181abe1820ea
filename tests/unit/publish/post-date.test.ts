/** @jest-environment node */
import { readDate } from '../../../src/publish/plan/post-date';

test.each( [
	[ '2026-11-22', { date: '2026-11-22T00:00:00' } ],
	[ '2026-11-22T09:30', { date: '2026-11-22T09:30:00' } ],
	[ '2026-11-22 9:30', { date: '2026-11-22T09:30:00' } ],
	[ '2026-11-22T10:00:00.000', { date: '2026-11-22T10:00:00' } ],
	// An hour that clocks skip in Berlin, Lisbon and New York.
	[ '2026-03-29T02:30:00', { date: '2026-03-29T02:30:00' } ],
	[ '2026-03-29T01:30:00', { date: '2026-03-29T01:30:00' } ],
	[ '2026-03-08T02:30:00', { date: '2026-03-08T02:30:00' } ],
	[ '22 Nov 2026', { date: '2026-11-22T00:00:00' } ],
	[ '1-Sep-2026', { date: '2026-09-01T00:00:00' } ],
	[ 'Sept. 1, 2026', { date: '2026-09-01T00:00:00' } ],
	[ 'May 5 2026', { date: '2026-05-05T00:00:00' } ],
	[ 'Sunday, November 22, 2026', { date: '2026-11-22T00:00:00' } ],
	[ '29 February 2028 09:30:15', { date: '2028-02-29T09:30:15' } ],
	[ 'December 31, 2026, 12:05 AM', { date: '2026-12-31T00:05:00' } ],
	[ '22 Nov 2026 12:05pm', { date: '2026-11-22T12:05:00' } ],
	[ 'November 22, 2026 9:30 pm', { date: '2026-11-22T21:30:00' } ],
	[ '2026-11-22T09:30:00Z', { date_gmt: '2026-11-22T09:30:00' } ],
	[ '2026-11-22T09:30:00.000Z', { date_gmt: '2026-11-22T09:30:00' } ],
	[ '2026-11-22 09:30:00 +0100', { date_gmt: '2026-11-22T08:30:00' } ],
	[ '2026-11-22T00:30:00+05:30', { date_gmt: '2026-11-21T19:00:00' } ],
	[ '2026-11-22T00:30:00-03:30', { date_gmt: '2026-11-22T04:00:00' } ],
	[ '2026-11-22T09:30+01', { date_gmt: '2026-11-22T08:30:00' } ],
	[ 'Sun, 22 Nov 2026 09:30:00 GMT', { date_gmt: '2026-11-22T09:30:00' } ],
	[ '22 Nov 2026 09:30 +0100', { date_gmt: '2026-11-22T08:30:00' } ],
	[ '2026-11-22T09:30+14:00', { date_gmt: '2026-11-21T19:30:00' } ],
] )( 'the date %s is sent as %j', ( written, sent ) => {
	expect( readDate( written ) ).toEqual( sent );
} );

test.each( [
	'22.11.2026',
	'11/12/2026',
	'1.12.2026',
	'2026-02-30',
	'2026-13-01',
	'2026-11-22T25:00:00',
	'2026-11',
	'2026',
	'10:00:00',
	'tomorrow',
	'22 Nov 2026 09:30 EST',
	// What JavaScript takes for a day in 2001, in 2045, or for another one.
	'Issue 12',
	'May 5',
	'May 2026',
	'Draft 3',
	'version 2',
	'Week 45',
	'Spring 2026',
	'Issue 12 2026',
	'Issue 12, March 2026',
	'Junk 5, 2026',
	'22 Nov 26',
	'31 February 2026',
	'29 February 2026',
	'0 May 2026',
	'Mon, 22 Nov 2026',
	'Draft 22 Nov 2026',
	'tomorrow at 5',
	'tomorrow at 5:30',
	'22 Nov 2026 13:30 pm',
	'22 Nov 2026 00:30 am',
	'22 Nov 2026 25:00',
	'22 Nov 2026 9',
	'2026-11-22T09:30+15:00',
	'2026-11-22T09:30+01:60',
	'Invalid Date',
	'false',
] )( 'the date %s is refused, and not taken for another', ( written ) => {
	expect( () => readDate( written ) ).toThrow(
		`The date “${ written }” cannot be read: write it as 2026-11-22 or 2026-11-22T09:30:00+01:00.`
	);
} );

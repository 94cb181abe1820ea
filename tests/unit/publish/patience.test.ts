/** @jest-environment node */
import {
	AuthError,
	BadResponseError,
	NetworkError,
	TimeoutError,
	UnconfirmedCreateError,
} from '../../../src/api';
import { Patience } from '../../../src/publish/patience';

const silence = new NetworkError( 'The connection failed.' );
const late = new TimeoutError( 'Nothing came.', 30_000 );
const refused = new AuthError(
	'Who?',
	{ status: 401, attempts: 1 },
	'rest_not_logged_in',
	{},
	{}
);
const trouble = new BadResponseError(
	'The site is in trouble.',
	{ status: 502, attempts: 6 },
	'text/html',
	0,
	''
);
const lost = new UnconfirmedCreateError( 'Who knows?', '/wp/v2/posts', late );
const other = new Error( 'The file is gone.' );

/** How documents ended, one after the other; what ended the run with the last. */
const runs: [ string, unknown[], unknown ][] = [
	[ 'two that nobody answered', [ silence, late ], undefined ],
	[ 'three that nobody answered', [ silence, late, silence ], silence ],
	[ 'three of a site in trouble', [ trouble, lost, trouble ], trouble ],
	[
		'three, but not in a row',
		[ silence, late, undefined, silence ],
		undefined,
	],
	[
		'three, with one of another trouble between',
		[ silence, silence, other, late ],
		undefined,
	],
	[
		'three in a row after one that went well',
		[ silence, undefined, silence, silence, late ],
		late,
	],
	[ 'one whose credentials were refused', [ undefined, refused ], refused ],
];

test.each( runs )( '%s', ( _, ends, fatal ) => {
	const patience = new Patience();
	ends.forEach( ( end ) => patience.take( end ) );
	expect( [ patience.fatal, patience.signal.aborted ] ).toEqual( [
		fatal,
		fatal !== undefined,
	] );
} );

test( 'the caller’s signal ends the run, too', () => {
	const caller = new AbortController();
	const patience = new Patience( caller.signal );
	caller.abort();
	expect( [ patience.fatal, patience.signal.aborted ] ).toEqual( [
		undefined,
		true,
	] );
} );

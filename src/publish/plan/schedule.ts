import type { Saved } from '../ledger/ledger-line';
import type { PostFields } from './post-fields';

/** WordPress publishes at once what is due within a minute. */
const MARGIN = 60_000;

/** The clocks of the world, in milliseconds off UTC. */
const LATEST = -12 * 3_600_000;
const EARLIEST = 14 * 3_600_000;

/**
 * Why a post that is to be published later would go live at once.
 *
 * @param fields What the document says.
 * @param saved  What the last run left; a post that has gone live on its day may stay so.
 * @param now    Milliseconds since 1970.
 * @return Undefined where it would not.
 */
export function whyTooLate(
	fields: PostFields,
	saved: Pick< Saved, 'status' | 'at' > | undefined,
	now: number
): string | undefined {
	const { status, date, date_gmt: inUtc } = fields;
	const written = inUtc ?? date;
	if ( status !== 'future' || written === undefined ) {
		return undefined;
	}
	const isLive = saved?.status === 'publish' || saved?.status === 'private';
	if ( isLive ) {
		return undefined;
	}
	const seen = saved?.status === 'future' ? Date.parse( saved.at ) : now;
	const due = Date.parse( `${ written }Z` ) - MARGIN;
	if ( inUtc !== undefined ) {
		return due > seen ? undefined : PAST;
	}
	if ( due - LATEST <= seen ) {
		return PAST;
	}
	return due - EARLIEST > seen ? undefined : UNCLEAR;
}

const PAST =
	'Its status is future and its date is past: WordPress would publish it at once. Give it a later date, or the status publish.';
const UNCLEAR =
	'Its status is future, and by the clock of the site its date may be past: WordPress would publish it at once. Write the date with its time zone, such as 2026-11-22T09:30:00+01:00.';

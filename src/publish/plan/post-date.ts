import type { PostInput } from '../../api';
import { inDigits } from './date-in-words';

type PostDate = Pick< PostInput, 'date' | 'date_gmt' >;

const ISO =
	/^(\d{4}-\d\d-\d\d)(?:(?:T|\s+)(\d\d?:\d\d)(:\d\d)?(?:[.,]\d+)?)?$/i;
const ZONE = /\s*(?:(Z|GMT|UTC)|([+-](?:0\d|1[0-4])):?([0-5]\d)?)$/i;
const WITH_TIME = /\d:\d\d/;

// The digits as a moment in UTC, so that this machine's own zone has no say.
function asUtc( text: string ): Date | undefined {
	const [ , day, time = '00:00', seconds = ':00' ] =
		ISO.exec( inDigits( text ) ?? text ) ?? [];
	if ( day === undefined ) {
		return undefined;
	}
	const written = `${ day }T${ time.padStart( 5, '0' ) }${ seconds }`;
	const moment = new Date( `${ written }Z` );
	// The 30th of February would be taken for a day in March.
	return ! Number.isNaN( moment.getTime() ) && digitsOf( moment ) === written
		? moment
		: undefined;
}

function digitsOf( moment: Date ): string {
	return moment.toISOString().slice( 0, 19 );
}

/**
 * A moment with its time zone is sent in UTC; one without is meant in the
 * site's own time, and so is a day.
 *
 * @param text As the front matter has it: ISO 8601, or in English words.
 * @throws Error For anything else.
 */
export function readDate( text: string ): PostDate {
	const zone = WITH_TIME.test( text ) ? ZONE.exec( text ) : null;
	const moment = asUtc( zone ? text.slice( 0, zone.index ) : text );
	if ( moment === undefined ) {
		throw new Error(
			`The date “${ text }” cannot be read: write it as 2026-11-22 or 2026-11-22T09:30:00+01:00.`
		);
	}
	if ( ! zone ) {
		return { date: digitsOf( moment ) };
	}
	const [ , , hours = '+00', minutes = '00' ] = zone;
	const sign = hours.startsWith( '-' ) ? -1 : 1;
	const ahead = Number( hours ) * 60 + sign * Number( minutes );
	return {
		date_gmt: digitsOf( new Date( moment.getTime() - ahead * 60_000 ) ),
	};
}

const MONTHS = [
	'january',
	'february',
	'march',
	'april',
	'may',
	'june',
	'july',
	'august',
	'september',
	'october',
	'november',
	'december',
];
const WEEKDAYS = [
	'sunday',
	'monday',
	'tuesday',
	'wednesday',
	'thursday',
	'friday',
	'saturday',
];

const WEEKDAY = /^([a-z]{3,9})\.?,?\s+(?=[a-z\d])/i;
const DAY_FIRST = /^(\d\d?)[\s-]+([a-z]{3,9})\.?,?[\s-]+(\d{4})(?:,?\s+|$)/i;
const MONTH_FIRST = /^([a-z]{3,9})\.?\s+(\d\d?),?\s+(\d{4})(?:,?\s+|$)/i;
const TIME = /^(\d\d?):(\d\d)(?::(\d\d))?(?:\s*([ap])m)?$/i;

function padded( number: string | number ): string {
	return String( number ).padStart( 2, '0' );
}

// “Sept”, too; but no other word, which would be taken for the nearest name.
function among( names: readonly string[], word: string ): number {
	return names.findIndex( ( name ) => name.startsWith( word.toLowerCase() ) );
}

function timeOf( text: string ): string | undefined {
	if ( text === '' ) {
		return '00:00:00';
	}
	const [ , hour, minute = '', second = '00', half ] =
		TIME.exec( text ) ?? [];
	if ( hour === undefined ) {
		return undefined;
	}
	const number = Number( hour );
	if ( half && ( number < 1 || number > 12 ) ) {
		return undefined;
	}
	const noon = half?.toLowerCase() === 'p' ? 12 : 0;
	const hours = half ? ( number % 12 ) + noon : number;
	return `${ padded( hours ) }:${ minute }:${ second }`;
}

type Split = [ day: string, rest: string ];

function dayOf( text: string ): Split | undefined {
	const first = DAY_FIRST.exec( text );
	const [ whole, one = '', two = '', year ] =
		first ?? MONTH_FIRST.exec( text ) ?? [];
	if ( whole === undefined ) {
		return undefined;
	}
	const [ day, name ] = first ? [ one, two ] : [ two, one ];
	const month = among( MONTHS, name ) + 1;
	return [
		`${ year }-${ padded( month ) }-${ padded( day ) }`,
		text.slice( whole.length ),
	];
}

function isOn( day: string, weekday: string ): boolean {
	const found = among( WEEKDAYS, weekday );
	return found === new Date( `${ day }T00:00:00Z` ).getUTCDay();
}

/**
 * A date in English words as ISO 8601 writes it: a day, the name of a month
 * (which no country reads otherwise) and a year of four digits. JavaScript's
 * own reading makes a day in 2001 of “Issue 12”.
 *
 * @param text Such as `Sun, 22 Nov 2026` or `November 22, 2026 9:30 pm`.
 * @return Undefined for anything else, and for a weekday that is not that
 *         day's; that there is such a day is still to be seen.
 */
export function inDigits( text: string ): string | undefined {
	const bare = dayOf( text );
	const [ before = '', weekday = '' ] = bare
		? []
		: ( WEEKDAY.exec( text ) ?? [] );
	const [ day, rest = '' ] =
		bare ?? dayOf( text.slice( before.length ) ) ?? [];
	if ( day === undefined || ( before && ! isOn( day, weekday ) ) ) {
		return undefined;
	}
	const time = timeOf( rest );
	return time && `${ day }T${ time }`;
}

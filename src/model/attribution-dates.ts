const MONTHS =
	'jan(?:uary|uar|vier)?|feb(?:ruary|ruar)?|févr(?:ier)?|mar(?:ch|s|zo|ço)?|märz|apr(?:il|ile)?|avril|abril|may|mai|mayo|maggio|maio|jun[ei]?|juin|junio|giugno|junho|jul[yi]?|juillet|julio|luglio|julho|aug(?:ust)?|août|agosto|sept?(?:ember|embre)?|septiembre|setembro|settembre|o[ck]t(?:ober|obre)?|octubre|outubro|ottobre|nov(?:ember|embre|iembre|embro)?|de[cz](?:ember)?|décembre|diciembre|dezembro|dicembre|spring|summer|autumn|fall|winter';
const DAY = '\\d{1,2}(?:st|nd|rd|th|er|º)?\\.?';
const ERA = ' ?(?:a\\.?d\\.?|b\\.?c\\.?(?:e\\.?)?|c\\.?e\\.?)';
const YEAR = `(?:1\\d{3}|2[01]\\d{2})`;
const CIRCA = '(?:(?:c|ca|circa|about|around)\\.? ?)?';

const DATE = new RegExp(
	`^(?:${ [
		`${ CIRCA }${ YEAR }(?:s|${ ERA })?(?: ?[-–/] ?\\d{2,4})?`,
		`${ CIRCA }(?:\\d{1,4}${ ERA }|a\\.?d\\.? ?\\d{1,4})`,
		`${ YEAR }-\\d{1,2}(?:-\\d{1,2})?`,
		'\\d{1,2}[./-]\\d{1,2}[./-](?:\\d{4}|\\d{2})',
		`(?:${ MONTHS })\\.?(?: ${ DAY })?,? ${ YEAR }`,
		`(?:${ MONTHS })\\.? ${ DAY }`,
		`${ DAY } (?:de |di |of )?(?:${ MONTHS })\\.?,?(?: (?:de |di )?${ YEAR })?`,
		`${ YEAR }年(?:\\d{1,2}月(?:\\d{1,2}日)?)?`,
	].join( '|' ) })$`,
	'i'
);
const LAST_YEAR = new RegExp(
	`^(.*\\D) (${ YEAR }(?:${ ERA })?|\\d{1,4}${ ERA })$`,
	'i'
);

const MONTH_AND_DAY = new RegExp( `\\b(?:${ MONTHS })\\.? ${ DAY }$`, 'i' );

/**
 * Whether a part is a date: a year, a month and a year, a whole date in the
 * usual orders, an approximate or an ancient one.
 *
 * @param text A part between commas, or all of a parenthesis.
 */
export function isDate( text: string ): boolean {
	return DATE.test( text.trim() );
}

/**
 * Splits a year off the end of a part that has no comma before it.
 *
 * @param text A part such as `W. Shakespeare 1549 AD`.
 * @return What stands before the year and the year, or undefined.
 */
export function splitYear( text: string ): [ string, string ] | undefined {
	const match = LAST_YEAR.exec( text );
	return match?.[ 1 ] && match[ 2 ] ? [ match[ 1 ], match[ 2 ] ] : undefined;
}

/**
 * Whether a comma at a part's end belongs to a date: `on June 4th, 1940`.
 *
 * @param text The part before the comma.
 * @param year The part after it.
 */
export function endsInDay( text: string, year: string ): boolean {
	return MONTH_AND_DAY.test( text ) && isDate( year );
}

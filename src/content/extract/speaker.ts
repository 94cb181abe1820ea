/** Ways to say “says”, in the forms that attributions use. */
const VERB =
	'(?:says?|said|adds?|added|explains?|explained|notes?|noted|shares?|shared|recalls?|recalled|tells?|told|writes?|wrote|warns?|warned|admits?|admitted|argues?|argued|agrees?|agreed|stresses|stressed|suggests?|suggested|advises?|advised|points? out|pointed out|concludes?|concluded|continues?|continued|recommends?|recommended|believes?|[Aa]ccording to|sagt|sagte|erklärt|meint)';

const PRONOUN = '(?:[Hh]e|[Ss]he|[Tt]hey|[Ss]ie|[Ee]r)';

const TITLE = '(?:(?:Dr|Prof|Mr|Mrs|Ms|Sir|Dame|Herr|Frau)\\.? )*';
// An initial's full stop is part of it, and “Sen.” has one before a name.
const WORD =
	"(?:\\p{Lu}\\.|[JS]r\\.|\\p{Lu}[\\p{L}’'-]*(?:\\.(?= \\p{Lu}))?|(?:de|van|von|der|den|la|le|bin|al)(?=\\s))";
const NAME = `${ TITLE }${ WORD }(?: ${ WORD }){0,4}`;
// What follows a comma is no longer who somebody is, but what happened next.
const NEXT =
	', (?:and|but|as|while|when|after|before|adding|noting|pointing|referring|citing|explaining|laughing|smiling|speaking)\\b';
// Who somebody is may take several parts: “a dermatologist in Austin, Texas”.
const ROLE = `(?:(?!${ NEXT }), ([^“”";:.]{2,180}?))?`;

const AFTER_VERB = new RegExp(
	`^[ ,]*${ VERB } (?:${ PRONOUN }\\b|(${ NAME })${ ROLE },? ?(?=[.;:]|$|“|"|${ NEXT }))`,
	'u'
);
const AFTER_NAME = new RegExp(
	`^[ ,]*(?:${ PRONOUN }|(${ NAME })${ ROLE },?) ${ VERB }\\b`,
	'u'
);
const BEFORE_NAME = new RegExp(
	`(?:^|[.!?] )(?:${ PRONOUN }|(${ NAME })${ ROLE },?) ${ VERB }[,:]? ?$`,
	'u'
);
const BEFORE_VERB = new RegExp(
	`(?:^|[.!?] )${ VERB } (?:${ PRONOUN }|(${ NAME }))${ ROLE }[,:] ?$`,
	'u'
);

const GOES_ON = new RegExp( `\\b${ PRONOUN } ${ VERB }\\b` );

/** Who says something: by name, or by a pronoun that stands for the last one named. */
export type Speaker =
	| { pronoun: true; name?: undefined; role?: undefined }
	| { pronoun: false; name: string; role?: string };

function readSpeaker( match: RegExpExecArray | null ): Speaker | undefined {
	if ( ! match ) {
		return undefined;
	}
	const [ whole, name, written ] = match;
	if ( name === undefined ) {
		return { pronoun: true };
	}
	const role = written?.trimEnd();
	if ( ! role ) {
		return { pronoun: false, name };
	}
	// “a dermatologist in C.”: the full stop is the initial's.
	const isInitial =
		/\s\p{Lu}$/u.test( role ) &&
		match.input[ match.index + whole.length ] === '.';
	return { pronoun: false, name, role: isInitial ? `${ role }.` : role };
}

/**
 * Whom the words behind a quotation name: `,” says Dr A. B., a dermatologist`.
 *
 * @param text What stands between it and the next quotation.
 */
export function speakerAfter( text: string ): Speaker | undefined {
	return (
		readSpeaker( AFTER_VERB.exec( text ) ) ??
		readSpeaker( AFTER_NAME.exec( text ) )
	);
}

/**
 * Whether somebody who was named before goes on saying something: `And she adds: “`.
 *
 * @param text What stands between two quotations.
 */
export function goesOnSaying( text: string ): boolean {
	return GOES_ON.test( text );
}

/**
 * Whom the words before a quotation name: `According to Ana Ruiz, “`.
 *
 * @param text What stands between the quotation before and this one.
 */
export function speakerBefore( text: string ): Speaker | undefined {
	return (
		readSpeaker( BEFORE_NAME.exec( text ) ) ??
		readSpeaker( BEFORE_VERB.exec( text ) )
	);
}

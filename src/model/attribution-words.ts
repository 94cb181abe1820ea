/** What belongs to the name though a comma stands before it. */
const SUFFIX =
	/^(?:jr|sr|ii|iii|iv|esq|ph\.? ?d|d\.? ?phil|ed\.? ?d|psy\.? ?d|m\.? ?d|d\.? ?o|dds|dmd|dvm|pharm\.? ?d|ll\.? ?[bdm]|j\.? ?d|m\.? ?sc|b\.? ?sc|m\.? ?b\.? ?a|m\.? ?p\.? ?h|m\.? ?a|b\.? ?a|r\.? ?n|lcsw|rdn?|cpa|obe|mbe|cbe|kbe|dbe|frs|frcp|facp|faad|kc|qc|s\.? ?j|o\.? ?p|osb)\.?$/i;

const LOCATOR =
	/^(?:(?:chapter|chap|ch|pp?|page|vol|volume|act|scene|book|part|section|sect?|no|line|verse|canto|§|#)\.? ?[\divxlc]\S*|[ivxlc]+|\d{1,3}(?:[:.–-]\d+)*)$/i;

const ROLE_NOUN =
	/\b(?:actor|actress|activist|adviser|advisor|analyst|architect|artist|associate|author|captain|ceo|chair\w*|chief|coach|coordinator|cto|customer|designer|developer|director|doctor|editor|engineer|expert|fellow|founder|general|governor|head|historian|journalist|judge|king|lawyer|lead|lecturer|manager|mayor|mother|minister|nurse|officer|owner|partner|philosopher|physicist|poet|president|principal|producer|professor|queen|reader|representative|researcher|resident|scientist|secretary|senator|specialist|spokes\w+|student|teacher|theologian|therapist|vp|writer)\b/i;

const BODY_NOUN =
	/\b(?:agency|association|bank|bureau|center|centre|church|city|club|college|commission|commons|company|corp\w*|council|county|department|foundation|group|gmbh|hospital|house|inc|institute|laboratory|llc|lords|ltd|ministry|museum|office|organi[sz]ation|parliament|party|school|senate|society|software|state|states|union|university)\b\.?/i;

const KIND_OF_WORK =
	/^(?:foreword|preface|introduction|afterword|prologue|epilogue|letters?|speech|address|lecture|keynote|sermon|interview|essays?|diary|diaries|journals?|memoirs?|talk|remarks|testimony) (?:to|of|on|from|with|at|for|in|before)\b/i;

/** Articles that seldom begin a place's name, as those of Los Angeles do. */
const ARTICLE =
	/^(?:The|A|An|Les|Der|Die|Das) (?!(?:Hague|Bronx|Netherlands|Bahamas|Gambia)\b)\p{Lu}/u;
const JOINED =
	/ (?:of|on|and|in|to|for|from|with|without|the|by|de|du|des|der|und|von|del|y) /;

/**
 * Whether a part is a suffix of the name before it, such as `Jr.` or `PhD`.
 *
 * @param text A part between commas.
 */
export function isSuffix( text: string ): boolean {
	return SUFFIX.test( text.trim() );
}

/**
 * Whether a part says where in a work: `ch. 3`, `p. 12`, `I`, `VII`.
 *
 * @param text A part between commas.
 */
export function isLocator( text: string ): boolean {
	return LOCATOR.test( text.trim() );
}

/**
 * Whether a part says what somebody is.
 *
 * @param text A part between commas.
 */
export function namesRole( text: string ): boolean {
	return ROLE_NOUN.test( text );
}

/**
 * Whether a part that nothing marks as a title reads like one. Wrong guesses
 * cost more on the side of titles, so a role or an organisation never is one.
 *
 * @param text  A part between commas.
 * @param dated Whether a date or a place in a work comes next.
 */
export function looksLikeTitle( text: string, dated: boolean ): boolean {
	if ( namesRole( text ) ) {
		return false;
	}
	if ( KIND_OF_WORK.test( text ) ) {
		return true;
	}
	if ( BODY_NOUN.test( text ) || ! /^\p{Lu}/u.test( text ) ) {
		return false;
	}
	return ARTICLE.test( text ) || ( dated && JOINED.test( text ) );
}

/**
 * Whether a part can hardly be anything but a title, though nothing marks it:
 * it has an article and a small word inside, as `The Book of Sand`.
 *
 * @param text The first part of a line.
 */
export function isLongTitle( text: string ): boolean {
	return looksLikeTitle( text, false ) && JOINED.test( text );
}

/**
 * Whether a part could be somebody's name: two to five words, each with a
 * capital but for the small ones names have, and no role.
 *
 * @param text A part between commas.
 */
export function looksLikeName( text: string ): boolean {
	const words = text.trim().split( /\s+/ );
	return (
		words.length >= 2 &&
		words.length <= 5 &&
		! namesRole( text ) &&
		! BODY_NOUN.test( text ) &&
		words.every( ( word ) =>
			/^(?:\p{Lu}|d[’']|(?:de|da|di|del|der|den|van|von|la|le|al|bin|y|e)$)/u.test(
				word
			)
		)
	);
}

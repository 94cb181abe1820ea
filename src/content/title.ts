/** Latin letters that no decomposition turns into ASCII. */
const LATIN: Readonly< Record< string, string > > = {
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	ł: 'l',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ı: 'i',
	ħ: 'h',
	ŧ: 't',
	ŋ: 'ng',
	ĸ: 'k',
};

/** WordPress cuts a slug there, each byte outside ASCII counting three. */
const LONGEST = 200;

// Within a letter WordPress would cut it too, to something that is no letter.
function shortened( slug: string ): string {
	let kept = '';
	let length = 0;
	for ( const letter of slug ) {
		length += encodeURIComponent( letter ).length;
		if ( length > LONGEST ) {
			break;
		}
		kept += letter;
	}
	return kept.replace( /-$/, '' );
}

/**
 * A slug that WordPress stores as it is: lower case, hyphens, ASCII for Latin
 * letters, letters of any other script with their marks.
 *
 * @param title Text.
 */
export function slugOf( title: string ): string {
	const slug = title
		.normalize( 'NFKD' )
		.replace( /(\p{Script=Latin})\p{Mn}+/gu, '$1' )
		.normalize( 'NFC' )
		.toLowerCase()
		.replace(
			/(?![a-z])\p{Script=Latin}/gu,
			( letter ) => LATIN[ letter ] ?? ''
		)
		.replace( /['’.]/g, '' )
		.replace( /[^\p{L}\p{M}\p{N}]+/gu, '-' )
		.replace( /^-|-$/g, '' );
	return shortened( slug );
}

/**
 * What looks like a character reference: WordPress's serializer leaves it as it
 * is, and a browser would read another address back.
 */
const REFERENCE = /&([a-z0-9]+|#[0-9]+|#x[a-f0-9]+);/gi;

/** What an HTML document or a database may not hold; browsers drop it too. */
const FORBIDDEN = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/** What WordPress writes another way when it filters an author's post. */
const UNSAFE = /[\s"'<>\\]/g;

const encoded = ( character: string ) =>
	character === "'" ? '%27' : encodeURIComponent( character );

// The same address, of characters that no saving and no filter changes.
function asKept( url: string ): string {
	return url
		.replace( FORBIDDEN, '' )
		.trim()
		.replace( UNSAFE, encoded )
		.replace( REFERENCE, '&$1%3B' )
		.replace( /^https?:/i, ( scheme ) => scheme.toLowerCase() );
}

/**
 * A source's address as it is saved, if readers may follow it.
 *
 * @param url What was typed, pasted or parsed.
 * @return The address, or undefined for any scheme but http and https.
 */
export function sourceUrl( url?: string ): string | undefined {
	const kept = asKept( url ?? '' );
	return /^https?:\/\/./.test( kept ) ? kept : undefined;
}

/**
 * A portrait's address as it is saved.
 *
 * @param url What the media library, another plugin or a document gave.
 * @return The address, absolute or relative to the site; undefined for one that
 *         WordPress's filter would cut: it takes all before a colon for a scheme.
 */
export function portraitSource( url?: string ): string | undefined {
	const kept = asKept( url ?? '' );
	return sourceUrl( kept ) ?? ( /:|&#|^$/.test( kept ) ? undefined : kept );
}

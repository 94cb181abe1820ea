/** Shorter words are no credentials, and blotting them out would make a message unreadable. */
const SHORTEST = 10;

/** More are not under way at once, also where each request has a token of its own. */
const MOST = 100;

/** Keeps credentials out of messages. */
export type Secrets = {
	/** Remembers the words of a header's value, or a password. */
	keep: ( value: string ) => void;
	/** The text without them. */
	redact: ( text: string ) => string;
};

/**
 * The secrets of one `Auth`, in a closure, where no inspector looks. A server
 * may echo what it was sent in the page that refuses it: as it is, as JSON
 * (PHP writes a slash as `\/`) or as part of an address.
 */
export function rememberSecrets(): Secrets {
	const known = new Set< string >();
	return {
		keep( value ) {
			for ( const word of value.split( /[\s,;"]+/ ) ) {
				if ( word.length >= SHORTEST ) {
					known.delete( word );
					known.add( word );
				}
			}
			for ( const word of known ) {
				if ( known.size > MOST ) {
					known.delete( word );
				}
			}
		},
		redact: ( text ) =>
			[ ...known ]
				.flatMap( ( word ) => [
					word,
					word.replaceAll( '/', '\\/' ),
					encodeURIComponent( word ),
				] )
				// One token may be the beginning of another.
				.sort( ( a, b ) => b.length - a.length )
				.reduce(
					( rest, word ) => rest.replaceAll( word, '[…]' ),
					text
				),
	};
}

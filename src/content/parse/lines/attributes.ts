/** What stands between the delimiters of an opening line. */
export type Arguments = {
	/** Values by key, in lower case. */
	named: ReadonlyMap< string, string >;
	/** Values without a key, in their order. */
	positional: readonly string[];
	/** `.class`, without the dot. */
	classes: readonly string[];
};

const ARGUMENT =
	/(?:([\w:-]+)\s*=\s*)?(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|\{([^{}]*)\}|([^\s"'{}=]+))/g;

/**
 * A value without what quotes it, JSX's `{"…"}` included.
 */
function readable( value = '' ): string {
	return value
		.trim()
		.replace( /^(['"`])(.*)\1$/s, '$2' )
		.replace( /\\(["'])/g, '$1' );
}

/**
 * Reads arguments as shortcodes, JSX and Pandoc's attributes write them.
 *
 * @param source What stands between the name and the closing delimiter.
 */
export function readArguments( source: string ): Arguments {
	const named = new Map< string, string >();
	const positional: string[] = [];
	const classes: string[] = [];
	for ( const [ , key, ...values ] of source.matchAll( ARGUMENT ) ) {
		const value = readable( values.find( ( one ) => one !== undefined ) );
		const bare = values.at( -1 ) !== undefined;
		if ( key ) {
			named.set( key.toLowerCase(), value );
		} else if ( bare && value.startsWith( '.' ) ) {
			classes.push( value.slice( 1 ) );
		} else if ( ! bare || ! /^(?:[#/]|,$)/.test( value ) ) {
			positional.push( value );
		}
	}
	return { named, positional, classes };
}

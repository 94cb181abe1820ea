import type {
	Code,
	Construct,
	Extension,
	TokenizeContext,
	Tokenizer,
} from 'micromark-util-types';

/**
 * What HTML begins that only its own end ends, in the order in which the parser
 * tries them (CommonMark 0.31, “raw HTML”).
 */
const ENDS: readonly ( readonly [ string, string ] )[] = [
	[ '!--', '-->' ],
	[ '![CDATA[', ']]>' ],
	[ '!', '>' ],
	[ '?', '?>' ],
];

const endless = new WeakMap< TokenizeContext, Set< string > >();

/**
 * Whether what begins behind a `<` has no end in its paragraph.
 */
const unended: Tokenizer = function ( effects, ok, nok ) {
	const known = endless.get( this ) ?? new Set();
	endless.set( this, known );
	let opening = '';
	let end = '';
	let last = '';
	const search = ( code: Code ) => {
		if ( last.endsWith( end ) ) {
			return nok( code );
		}
		if ( code === null ) {
			known.add( end );
			return ok( code );
		}
		last = `${ last }${ String.fromCharCode( code ) }`.slice( -3 );
		effects.consume( code );
		return search;
	};
	const open = ( code: Code ) => {
		const next = `${ opening }${ String.fromCharCode( code ?? 0 ) }`;
		if ( ENDS.some( ( [ start ] ) => start.startsWith( next ) ) ) {
			opening = next;
			effects.consume( code );
			return open;
		}
		const [ , found ] =
			ENDS.find( ( [ start ] ) => start === opening ) ?? [];
		if ( found === undefined ) {
			return nok( code );
		}
		end = found;
		// `<!-->` and `<!--->` are whole ones.
		last = end === '-->' ? '--' : '';
		return known.has( end ) ? ok( code ) : search( code );
	};
	return ( code ) => {
		effects.enter( 'data' );
		return open( code );
	};
};

const unendedTag: Construct = {
	name: 'unendedTag',
	tokenize( effects, ok, nok ) {
		return ( code ) => {
			effects.enter( 'data' );
			effects.consume( code );
			effects.exit( 'data' );
			return effects.check(
				{ tokenize: unended, partial: true },
				ok,
				nok
			);
		};
	},
};

/**
 * Markdown in which comments and their like that nothing in their paragraph ends
 * are text at once: for each of them, the parser looks through all that follows.
 */
export const unendedTags: Extension = {
	text: { [ '<'.charCodeAt( 0 ) ]: unendedTag },
};

import type {
	Construct,
	Extension,
	TokenizeContext,
} from 'micromark-util-types';

/**
 * Marks of links and emphasis that one paragraph may have. For each that
 * nothing closes, or that closes nothing, the parser looks back at all others.
 */
const MOST = 1_000;

const counts = new WeakMap< TokenizeContext, number >();

const boundedMark: Construct = {
	name: 'boundedMark',
	tokenize( effects, ok, nok ) {
		const count = ( counts.get( this ) ?? 0 ) + 1;
		counts.set( this, count );
		return count <= MOST
			? nok
			: ( code ) => {
					effects.enter( 'data' );
					effects.consume( code );
					effects.exit( 'data' );
					return ok;
				};
	},
};

/** Markdown in which marks beyond those that anybody writes are only text. */
export const boundedMarks: Extension = {
	text: Object.fromEntries(
		[ ...'[]*_~' ].map( ( mark ) => [ mark.charCodeAt( 0 ), boundedMark ] )
	),
};

/** A comment that begins or ends a block, by its place in the text. */
export type Delimiter = {
	start: number;
	end: number;
	name: string;
	closes: boolean;
	isVoid: boolean;
	hasSoundAttributes: boolean;
};

const START = /<!--\s+(\/?)wp:([a-z][a-z0-9_-]*(?:\/[a-z][a-z0-9_-]*)?)(?=\s)/g;
const REST = /^(?:\s+(\{[^]*\}))?\s+(\/?)$/;

function isSound( json: string | undefined ): boolean {
	try {
		return json === undefined || Boolean( JSON.parse( json ) );
	} catch {
		return false;
	}
}

/**
 * The delimiters of blocks, in their order.
 *
 * @param text Any text.
 */
export function delimitersIn( text: string ): Delimiter[] {
	const delimiters: Delimiter[] = [];
	const starts = [ ...text.matchAll( START ) ];
	for ( const [ place, match ] of starts.entries() ) {
		const from = match.index + match[ 0 ].length;
		const end = text.indexOf( '-->', from );
		const next = starts[ place + 1 ]?.index ?? Infinity;
		if ( end < 0 ) {
			break;
		}
		// A comment in a comment is none: the first one was never ended.
		const rest = next < end ? null : REST.exec( text.slice( from, end ) );
		if ( rest ) {
			delimiters.push( {
				start: match.index,
				end: end + '-->'.length,
				closes: match[ 1 ] === '/',
				name: match[ 2 ] ?? '',
				hasSoundAttributes: isSound( rest[ 1 ] ),
				isVoid: rest[ 2 ] === '/',
			} );
		}
	}
	return delimiters;
}

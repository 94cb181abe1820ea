/** Block markup that stands in a document. */
export type BlockRange = {
	/** As it is, or its HTML without the delimiters. */
	kind: 'blocks' | 'html';
	source: string;
	/** From 0. */
	lastLine: number;
};

type Delimiter = {
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
		return json === undefined || typeof JSON.parse( json ) === 'object';
	} catch {
		return false;
	}
}

function delimitersIn( text: string ): Delimiter[] {
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

export type Whole = { start: number; end: number };

/**
 * Blocks whose delimiters are whole, nested ones inside their outermost.
 */
export function wholeBlocks( text: string ): Whole[] {
	const open: { delimiter: Delimiter; sound: boolean }[] = [];
	const counts = new Map< string, number >();
	const whole: Whole[] = [];
	const add = ( name: string, more: number ) =>
		counts.set( name, ( counts.get( name ) ?? 0 ) + more );
	for ( const delimiter of delimitersIn( text ) ) {
		const { closes, isVoid, name, hasSoundAttributes } = delimiter;
		if ( ! closes && isVoid ) {
			if ( hasSoundAttributes ) {
				whole.push( delimiter );
			}
		} else if ( ! closes ) {
			open.push( { delimiter, sound: hasSoundAttributes } );
			add( name, 1 );
		} else if ( counts.get( name ) ) {
			let sound = true;
			for (;;) {
				const last = open.pop();
				if ( ! last ) {
					break;
				}
				add( last.delimiter.name, -1 );
				if ( last.delimiter.name === name ) {
					sound &&= last.sound;
					if ( sound ) {
						whole.push( {
							start: last.delimiter.start,
							end: delimiter.end,
						} );
					} else {
						open.forEach( ( outer ) => ( outer.sound = false ) );
					}
					break;
				}
				sound = false;
			}
		} else {
			open.forEach( ( outer ) => ( outer.sound = false ) );
		}
	}
	// The outermost only, in the order of the text.
	whole.sort(
		( one, other ) => one.start - other.start || other.end - one.end
	);
	let reached = 0;
	return whole.filter( ( { start, end } ) => {
		const isOuter = start >= reached;
		reached = Math.max( reached, end );
		return isOuter;
	} );
}

/**
 * Finds block markup that has lines of its own.
 *
 * @param lines  The document's lines.
 * @param isSafe Whether the HTML inside may stay as it is.
 * @return By the line that each begins on, from 0.
 */
export function findBlockRanges(
	lines: readonly string[],
	isSafe: ( markup: string ) => boolean
): Map< number, BlockRange > {
	const ranges = new Map< number, BlockRange >();
	const text = lines.join( '\n' );
	if ( ! text.includes( '<!-- wp:' ) ) {
		return ranges;
	}
	const starts: number[] = [];
	let offset = 0;
	for ( const line of lines ) {
		starts.push( offset );
		offset += line.length + 1;
	}
	let line = 0;
	for ( const { start, end } of wholeBlocks( text ) ) {
		while ( ( starts[ line + 1 ] ?? Infinity ) <= start ) {
			line++;
		}
		const firstLine = line;
		const lineStart = starts[ firstLine ] ?? 0;
		let lastLine = firstLine;
		while ( ( starts[ lastLine + 1 ] ?? Infinity ) < end ) {
			lastLine++;
		}
		const lineEnd = ( starts[ lastLine + 1 ] ?? text.length + 1 ) - 1;
		const isAlone =
			/^ {0,3}$/.test( text.slice( lineStart, start ) ) &&
			text.slice( end, lineEnd ).trim() === '';
		if ( isAlone ) {
			const source = text.slice( start, end );
			ranges.set(
				firstLine,
				isSafe( source )
					? { kind: 'blocks', source, lastLine }
					: { kind: 'html', source, lastLine }
			);
		}
		line = firstLine;
	}
	return ranges;
}

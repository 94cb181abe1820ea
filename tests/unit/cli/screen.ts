import { PassThrough } from 'node:stream';

const CONTROL = /\x1b\[(\??)(\d*)([A-Za-z])|\n|[^\x1b\n]/gu;

/** What a person sees in a terminal. */
export type Screen = {
	/** To write to. */
	stream: PassThrough;
	/** Its lines without blank ones at the end. */
	lines: () => string[];
};

/**
 * A terminal that understands what progress bars send: moves of the cursor,
 * clearing, and lines that wrap or are cut at its edge.
 *
 * @param columns How wide it is, in characters.
 */
export function makeScreen( columns: number ): Screen {
	const rows: string[] = [ '' ];
	let row = 0;
	let column = 0;
	let wraps = true;
	const write = ( character: string ) => {
		if ( column === columns && wraps ) {
			row++;
			column = 0;
		}
		const at = Math.min( column, columns - 1 );
		const line = ( rows[ row ] ?? '' ).padEnd( at );
		rows[ row ] = line.slice( 0, at ) + character + line.slice( at + 1 );
		column = at + 1;
	};
	const obey = ( mode: string, number: string, letter: string ) => {
		if ( mode ) {
			wraps = number === '7' ? letter === 'h' : wraps;
		} else if ( letter === 'G' ) {
			column = Number( number || 1 ) - 1;
		} else if ( letter === 'A' ) {
			row -= Number( number || 1 );
		} else if ( letter === 'K' || letter === 'J' ) {
			const isWhole = number === '2';
			rows[ row ] = isWhole
				? ''
				: ( rows[ row ] ?? '' ).slice( 0, column );
			rows.splice( letter === 'J' ? row + 1 : rows.length );
		} else {
			throw new Error( `The screen does not know ${ letter }.` );
		}
	};
	const stream = new PassThrough();
	stream.on( 'data', ( chunk: Buffer ) => {
		for ( const [ whole, mode = '', number = '', letter ] of String(
			chunk
		).matchAll( CONTROL ) ) {
			if ( letter !== undefined ) {
				obey( mode, number, letter );
			} else if ( whole === '\n' ) {
				row++;
				column = 0;
				rows[ row ] ??= '';
			} else {
				write( whole );
			}
		}
	} );
	return {
		stream: Object.assign( stream, { isTTY: true, columns } ),
		lines: () => rows.join( '\n' ).trimEnd().split( '\n' ),
	};
}

import type { Section } from './row';

/** Sizes change a little with many commits: only this much is worth a word. */
const TOLERANCE = 0.05;

const cellsOf = ( line: string ) =>
	line
		.split( '|' )
		.slice( 1, -1 )
		.map( ( cell ) => cell.trim() );

/**
 * The rows of a table in Markdown, by what stands first in them.
 *
 * @param page    The page.
 * @param heading The table's, its number signs included.
 */
function tableBelow( page: string, heading: string ): Map< string, string[] > {
	const [ , below = '' ] = page.split( `${ heading }\n` );
	const [ own = '' ] = below.split( /^#+ /m );
	return new Map(
		own
			.split( '\n' )
			.filter( ( line ) => line.startsWith( '|' ) )
			.map( ( line ) => {
				const [ what = '', ...cells ] = cellsOf( line );
				return [ what, cells ];
			} )
	);
}

function amount( text: string ): number {
	const [ digits = '' ] = /\d[\d,]*(?:\.\d+)?/.exec( text ) ?? [];
	return Number( digits.replaceAll( ',', '' ) || NaN );
}

function isNear( stated: string, found: string ): boolean {
	const value = amount( found );
	return Number.isNaN( value )
		? stated === found
		: Math.abs( amount( stated ) - value ) <= TOLERANCE * value;
}

/**
 * What a page states otherwise than it is now, in sentences.
 *
 * @param page     The page, with a table below each section's heading.
 * @param sections What is measured of what it states.
 * @param column   The head of the column that states it.
 */
export function staleRows(
	page: string,
	sections: readonly Section[],
	column = 'measured'
): string[] {
	return sections.flatMap( ( { title, rows, command } ) => {
		const table = tableBelow( page, `## ${ title }` );
		const place = table.get( '' )?.indexOf( column ) ?? -1;
		return rows.flatMap( ( { what, measured } ) => {
			const stated = table.get( what )?.[ place ] ?? 'nothing';
			return isNear( stated, measured )
				? []
				: [
						`“${ title }”, ${ what }: it is ${ measured } now and is stated as ${ stated }. Measure again: ${ command }`,
					];
		} );
	} );
}

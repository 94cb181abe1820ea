import type { ElementContent } from 'hast';
import { textOf } from './tree';

/** What ends a quotation that its own marks frame, and the dash behind it. */
const END =
	/[”"»“’'」』«‹›][.,…]?[ \t\n]*(?=[—–―]{1,2}\s*(?:\p{Lu}|\p{Lo}|$))/u;
const ENDS = new RegExp( END, 'gu' );
const NAME_THEN_OPENING = /^[—–―][^“"„«‹‘「『]{1,100}[“"„«‹‘「『]/;
const OPENING = /^\s*[“"„«‹‘'「『»›”]/;

/**
 * Whether several quotations stand there, each with a dash and its own name:
 * the last one's would be given words that others said.
 *
 * @param nodes A quotation with whatever stands in it.
 */
export function holdsSeveral( nodes: readonly ElementContent[] ): boolean {
	const parts = textOf( nodes ).split( ENDS );
	return parts
		.slice( 1, -1 )
		.some( ( part ) => NAME_THEN_OPENING.test( part ) );
}

/**
 * A line `“Words.” — Name`, cut before its dash: the marks say where the words
 * end, and so that the dash is none of theirs.
 *
 * @param nodes What the quotation's last paragraph holds.
 * @param start The quotation's first words.
 * @return The words and the name; undefined for any other line.
 */
export function splitSameLine(
	nodes: readonly ElementContent[],
	start: string
): [ ElementContent[], ElementContent[] ] | undefined {
	if ( ! OPENING.test( start ) ) {
		return undefined;
	}
	for ( const [ index, node ] of [ ...nodes.entries() ].reverse() ) {
		const found = node.type === 'text' ? END.exec( node.value ) : null;
		if ( node.type === 'text' && found ) {
			const at = found.index + found[ 0 ].length;
			const name = [
				{ ...node, value: node.value.slice( at ) },
				...nodes.slice( index + 1 ),
			];
			const words = [
				...nodes.slice( 0, index ),
				{ ...node, value: node.value.slice( 0, at ) },
			];
			return textOf( name ).trim().length > 2
				? [ words, name ]
				: undefined;
		}
	}
	return undefined;
}

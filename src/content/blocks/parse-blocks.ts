import { parse } from '@wordpress/block-serialization-default-parser';
import type { BlockNode } from './block';

type Parsed = ReturnType< typeof parse >[ number ];

/**
 * Without the line ends that stand between a delimiter and the HTML.
 */
function withoutLineEnds( pieces: readonly ( string | null )[] ) {
	return pieces.map( ( piece, index ) => {
		const start = index === 0 ? piece?.replace( /^\n/, '' ) : piece;
		const isLast = index === pieces.length - 1;
		return ( isLast ? start?.replace( /\n$/, '' ) : start ) ?? null;
	} );
}

function nodeOf( parsed: Parsed ): BlockNode {
	return {
		blockName: parsed.blockName,
		attrs: { ...parsed.attrs },
		innerBlocks: parsed.innerBlocks.map( nodeOf ),
		innerContent: withoutLineEnds( parsed.innerContent ),
	};
}

/**
 * Reads block markup as WordPress does.
 *
 * @param markup Post content.
 */
export function parseBlocks( markup: string ): BlockNode[] {
	return parse( markup ).map( nodeOf );
}

/**
 * Reads the markup of one block, which is written again to the byte.
 *
 * @param source From the block's opening delimiter to its closing one.
 */
export function parseBlock( source: string ): BlockNode[] {
	return parseBlocks( source ).map( ( node ) => ( { ...node, source } ) );
}

import { cloneBlock } from '@wordpress/blocks';
import type { Block } from '@wordpress/blocks';
import { parseAttribution, startsWithDash } from '../../src/model/attribution';
import type { Attribution } from '../../src/model/attribution';

/** A quotation, and what its last line said of who said it. */
export type Attributed = { quotation: Block[]; parts: Attribution };

const BREAK = /<br\s*\/?>|\n/i;

// The last line of a paragraph, and what stands before it.
function splitLastLine( content: string ): { before: string; line: string } {
	const lines = content.split( BREAK );
	const line = lines.at( -1 ) ?? '';
	const before = content.slice( 0, content.length - line.length );
	return { before: before.replace( /(?:<br\s*\/?>|\n)$/i, '' ), line };
}

/**
 * Takes a line like `— Name, role` off the end of a quotation. A hyphen begins
 * a list there, never an attribution.
 *
 * @param blocks The blocks that become the quotation.
 */
export function takeAttribution( blocks: readonly Block[] ): Attributed {
	const last = blocks.at( -1 );
	const content =
		last?.name === 'core/paragraph'
			? String( last.attributes.content ?? '' )
			: '';
	if ( ! last || ! content ) {
		return { quotation: [ ...blocks ], parts: {} };
	}
	const others = blocks.slice( 0, -1 );
	const { before, line } = splitLastLine( content );
	const parts =
		startsWithDash( line ) && ( before || others.length > 0 )
			? parseAttribution( line )
			: undefined;
	if ( ! parts ) {
		return { quotation: [ ...blocks ], parts: {} };
	}
	return {
		quotation: before
			? [ ...others, cloneBlock( last, { content: before.trim() } ) ]
			: others,
		parts,
	};
}

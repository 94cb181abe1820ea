import { cloneBlock } from '@wordpress/blocks';
import type { Block } from '@wordpress/blocks';
import { create, slice, toHTMLString } from '@wordpress/rich-text';
import {
	isDialogue,
	parseAttribution,
	startsWithDash,
} from '../../../src/model/attribution';
import type { Attribution } from '../../../src/model/attribution';

/** A quotation, and what its last line said of who said it. */
export type Attributed = { quotation: Block[]; parts: Attribution };

/**
 * Takes a line like `— Name, role` off the end of a quotation. A hyphen begins
 * a list there, never an attribution.
 *
 * @param blocks The blocks that become the quotation.
 */
export function takeAttribution( blocks: readonly Block[] ): Attributed {
	const none = { quotation: [ ...blocks ], parts: {} };
	const last = blocks.at( -1 );
	const preserveWhiteSpace = last?.name === 'core/verse';
	if (
		! last ||
		! ( preserveWhiteSpace || last.name === 'core/paragraph' )
	) {
		return none;
	}
	const html = String( last.attributes.content ?? '' );
	const value = create( {
		// In a paragraph only a break ends a line.
		html: preserveWhiteSpace ? html : html.replace( /\n/g, ' ' ),
	} );
	// As rich text: a format may reach from one line into the next.
	const cut = ( from: number, to: number ) =>
		toHTMLString( {
			value: slice( value, from, to ),
			preserveWhiteSpace,
		} ).trim();
	const end = value.text.lastIndexOf( '\n' );
	const line = cut( end + 1, value.text.length );
	const content = cut( 0, Math.max( end, 0 ) );
	const others = blocks.slice( 0, -1 );
	const before = [
		...others.map( ( { attributes } ) => attributes.content ?? '' ),
		content,
	].join( '\n' );
	const parts =
		startsWithDash( line ) &&
		( content || others.length > 0 ) &&
		! isDialogue( before )
			? parseAttribution( line )
			: undefined;
	return parts
		? {
				quotation: content
					? [ ...others, cloneBlock( last, { content } ) ]
					: others,
				parts,
			}
		: none;
}

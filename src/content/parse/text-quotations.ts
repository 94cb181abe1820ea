import type { Element } from 'hast';
import { followingCredit } from '../normalize/credits';
import { element } from '../normalize/element';
import { textOf } from '../normalize/tree';

const OPENING_MARK = /^[“"„«‹‘「『]/;

/**
 * A paragraph with a line `— Name` below it is a quotation.
 *
 * @param blocks The text's blocks in their order.
 */
export function withQuotations( blocks: readonly Element[] ): Element[] {
	const result: Element[] = [];
	for ( const node of blocks ) {
		const before = result.at( -1 );
		if (
			before?.tagName === 'p' &&
			followingCredit( node ) &&
			( OPENING_MARK.test( textOf( [ before ] ) ) ||
				textOf( [ before ] ).length > 20 )
		) {
			result.splice( -1, 1, {
				...element( 'blockquote', [ before ] ),
				position: before.position,
			} );
		}
		result.push( node );
	}
	return result;
}

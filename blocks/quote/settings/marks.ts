import type { Block } from '@wordpress/blocks';
import { withoutOuterMarks } from '../../../src/model/quotation-marks';

/** A paragraph's text without the mark it began or ended with. */
export type Trimmed = { id: string; content: string };

/**
 * What changes in a quotation when the marks at its outer ends are taken off:
 * only where its first and last block are paragraphs, as the look's own marks.
 *
 * @param blocks The quotation.
 * @return The paragraphs that change; none where there are no marks.
 */
export function trimMarks( blocks: readonly Block[] ): Trimmed[] {
	const ends = [ blocks[ 0 ], blocks.at( -1 ) ].filter(
		( block ) => block?.name === 'core/paragraph'
	);
	const [ first, last ] = ends;
	if ( ! first || ! last ) {
		return [];
	}
	const paragraphs = first === last ? [ first ] : [ first, last ];
	const texts = withoutOuterMarks(
		paragraphs.map( ( { attributes } ) =>
			String( attributes.content ?? '' )
		)
	);
	return ( texts ?? [] ).map( ( content, index ) => ( {
		id: ( index === 0 ? first : last ).clientId,
		content,
	} ) );
}

import { createBlock } from '@wordpress/blocks';
import type { Block } from '@wordpress/blocks';
import { isEmpty } from '../../../src/editor/is-empty';
import type { CalloutAttributes } from '../types';

type Words = Pick< CalloutAttributes, 'label' | 'title' >;

/**
 * A callout's title line as one run of rich text, as readers hear it.
 *
 * @param words The callout's attributes.
 */
export function titleWords( { label, title }: Words ): string {
	return [ label, title ]
		.filter( ( part ) => ! isEmpty( part ) )
		.map( String )
		.join( ': ' );
}

/**
 * The title line as a block of its own: a heading where it was one, else a bold
 * paragraph.
 *
 * @param attributes The callout's attributes.
 */
export function titleBlock( attributes: CalloutAttributes ): Block {
	const words = titleWords( attributes );
	const { anchor, level } = attributes;
	return level
		? createBlock( 'core/heading', { anchor, content: words, level } )
		: createBlock( 'core/paragraph', {
				anchor,
				content: `<strong>${ words }</strong>`,
			} );
}

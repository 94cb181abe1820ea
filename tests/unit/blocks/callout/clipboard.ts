import { pasteHandler, rawHandler } from '@wordpress/blocks';

/**
 * What WordPress's own handler makes of what is pasted. It logs each step.
 *
 * @param clipboard What the clipboard holds.
 */
export function paste( clipboard: Parameters< typeof pasteHandler >[ 0 ] ) {
	const blocks = pasteHandler( clipboard );
	jest.spyOn( console, 'log' ).mockClear();
	return blocks;
}

/**
 * What WordPress makes of a post of the time before blocks.
 *
 * @param HTML The post.
 */
export function classic( HTML: string ) {
	const blocks = rawHandler( { HTML } );
	jest.spyOn( console, 'log' ).mockClear();
	return blocks;
}

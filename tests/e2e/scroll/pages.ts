import type { NewPost } from '../ground/testbed';

const link = `<a href="#top"><span class="wp-block-editorial-blocks-scroll-to-top__label">Back to top</span></a>`;

/**
 * The block as the editor saves it.
 *
 * @param attributes The comment's JSON, with a space after it; nothing for none.
 * @param classes    The classes these attributes bring, each after a space.
 */
export function control( attributes = '', classes = '' ): string {
	return `<!-- wp:editorial-blocks/scroll-to-top ${ attributes }-->
<p class="wp-block-editorial-blocks-scroll-to-top${ classes }">${ link }</p>
<!-- /wp:editorial-blocks/scroll-to-top -->`;
}

/** A control with each of its options, at the other values. */
export const everyOption = control(
	'{"side":"start","after":"half","shape":"circle","show":"icon","ring":true} ',
	' is-side-start is-after-half is-shape-circle is-show-icon has-ring'
);

const paragraph = ( _: unknown, index: number ) => `<!-- wp:paragraph -->
<p>A page is a promise about attention, and what it keeps depends on how little it asks for. <a href="https://example.org/${ index }">A link</a> to follow.</p>
<!-- /wp:paragraph -->`;

/**
 * An article with something at its end.
 *
 * @param paragraphs How many; forty are several screens.
 * @param end        Blocks.
 */
export function articleWith( paragraphs: number, end = control() ): NewPost {
	return {
		title: 'Long enough to scroll',
		content: [
			...Array.from( { length: paragraphs }, paragraph ),
			end,
		].join( '\n\n' ),
	};
}

/**
 * How many controls a page has, and how many elements they could lead to.
 *
 * @param html The page.
 */
export function count( html: string ): { controls: number; targets: number } {
	return {
		controls:
			html.split( 'wp-block-editorial-blocks-scroll-to-top__label' )
				.length - 1,
		targets: html.split( 'id="top"' ).length - 1,
	};
}

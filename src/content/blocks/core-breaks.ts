import { block } from './block';
import type { BlockNode } from './block';

/**
 * Where the beginning of a post ends that lists of posts show.
 *
 * @param customText What the link to the rest says, if not the site's words.
 * @param noTeaser   Whether the post's own page leaves the beginning out.
 */
export function more(
	customText: string | undefined,
	noTeaser: boolean
): BlockNode {
	const comment = customText ? `<!--more ${ customText }-->` : '<!--more-->';
	return block(
		'core/more',
		{ customText, noTeaser: noTeaser || undefined },
		noTeaser ? `${ comment }\n<!--noteaser-->` : comment
	);
}

/** Where a post goes on on another page. */
export function nextPage(): BlockNode {
	return block( 'core/nextpage', {}, '<!--nextpage-->' );
}

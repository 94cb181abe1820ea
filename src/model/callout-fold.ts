import type { Rendered } from './callout-dialect.types';

/**
 * How a rendered callout folds.
 *
 * @param element The callout's element. Obsidian writes its fold sign into an
 *                attribute, which stands there empty where nothing folds.
 */
export function renderedFold(
	element: Rendered
): 'open' | 'closed' | undefined {
	const { tag, attribute } = element;
	if ( tag === 'details' ) {
		return attribute( 'open' ) === undefined ? 'closed' : 'open';
	}
	switch ( attribute( 'data-callout-fold' ) ) {
		case '+':
			return 'open';
		case '-':
			return 'closed';
	}
	return undefined;
}

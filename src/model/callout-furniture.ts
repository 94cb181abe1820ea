import type { Rendered } from './callout-dialect.types';

const TAGS: readonly string[] = [ 'svg', 'button' ];

const CLASS =
	/^(?:.*icon(?:_\w+)?|callout-fold|btn-close|close|headerlink|hash-link|sr-only|visually-hidden|screen-reader-only)$/i;

/**
 * Whether an element within a rendered callout is what renderers draw around the
 * words and our block draws itself: icons, links to headings, words that repeat
 * the type for screen readers.
 *
 * @param element Any element within a callout.
 */
export function isCalloutFurniture( element: Rendered ): boolean {
	const { tag, classes } = element;
	return (
		TAGS.includes( tag ) || classes.some( ( name ) => CLASS.test( name ) )
	);
}

import type { ScrollToTopAttributes } from './types';

/**
 * The classes of the control's wrapper, without the block's own; a default has
 * none.
 *
 * @param attributes The control's attributes.
 * @return Classes in the order they are saved.
 */
export function scrollToTopClasses( attributes: ScrollToTopAttributes ) {
	const { side, after, shape, show, ring } = attributes;
	return [
		side !== 'end' && `is-side-${ side }`,
		after !== 'one' && `is-after-${ after }`,
		shape !== 'pill' && `is-shape-${ shape }`,
		show !== 'both' && `is-show-${ show }`,
		ring && 'has-ring',
	].filter( ( name ): name is string => name !== false );
}

/**
 * The offset as the custom property's value.
 *
 * @param offset CSS pixels, a whole number from 0 to 200.
 */
export function offsetValue( offset?: number ): string | undefined {
	return offset === undefined ? undefined : `${ offset }px`;
}

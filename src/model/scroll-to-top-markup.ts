/** The class WordPress gives the block; its parts are named after it. */
export const SCROLL_TO_TOP_CLASS = 'wp-block-editorial-blocks-scroll-to-top';

/** What of a control's attributes decides its classes. */
export type ScrollToTopLook = {
	side: 'end' | 'start';
	/** How many viewports must have passed before a floating control shows. */
	after: 'half' | 'one' | 'two';
	shape: 'pill' | 'circle';
	show: 'both' | 'label' | 'icon';
	ring: boolean;
};

/**
 * The classes of the control's wrapper, without the block's own; a default has
 * none.
 *
 * @param look The attributes that decide them.
 * @return Classes in the order they are saved.
 */
export function scrollToTopClasses( look: ScrollToTopLook ): string[] {
	const { side, after, shape, show, ring } = look;
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

import { DEFAULT_TYPE, TYPE_PATTERN } from './callout-types';

/** The class WordPress gives the block; its parts are named after it. */
export const CALLOUT_CLASS = 'wp-block-editorial-blocks-callout';

/** What of a callout's attributes decides its classes and its accent. */
export type CalloutLook = {
	type: string;
	labelHidden: boolean;
	titleHidden: boolean;
	icon: boolean;
	accent?: string;
};

const HEX_COLOR = /^#[0-9a-f]{6}$/i;
const PRESET_SLUG = /^[a-z0-9-]{1,60}$/;

/**
 * The classes of a callout's wrapper, without the block's own.
 *
 * @param look  The attributes that decide them.
 * @param words Whether there is a label and a title: what stands alone is never
 *              hidden, or the callout would show no word for what it is.
 * @return Classes in the order they are saved.
 */
export function calloutClasses(
	look: CalloutLook,
	words: { label: boolean; title: boolean }
): string[] {
	const type = TYPE_PATTERN.test( look.type ) ? look.type : DEFAULT_TYPE;
	return [
		`is-type-${ type }`,
		look.labelHidden && words.title && 'has-hidden-label',
		look.titleHidden && 'has-hidden-title',
		! look.icon && 'has-no-icon',
	].filter( ( name ): name is string => name !== false );
}

/**
 * An accent as the custom property's value.
 *
 * @param accent A preset's slug or `#rrggbb`.
 * @return The value, or undefined for anything else: whatever is written here
 *         ends up inside a style attribute.
 */
export function accentValue( accent?: string ): string | undefined {
	if ( accent === undefined ) {
		return undefined;
	}
	if ( HEX_COLOR.test( accent ) ) {
		return accent;
	}
	return PRESET_SLUG.test( accent )
		? `var(--wp--preset--color--${ accent })`
		: undefined;
}

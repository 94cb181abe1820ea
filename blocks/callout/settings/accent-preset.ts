import { getColorClassName } from '@wordpress/block-editor';

/** A colour of the site's palette. */
export type PaletteColor = { slug: string; color: string };

/**
 * A preset's slug as WordPress spells it in the name of its custom property:
 * that of `accent1` ends in `accent-1`. A class name is the one place where its
 * editor says so.
 */
const printedSlug = ( slug: string ) =>
	String( getColorClassName( '-', slug ) ).slice( 4, -2 );

/**
 * The accent for a colour that an author has picked.
 *
 * @param palette The site's colours.
 * @param color   The colour picked.
 * @return The slug that its custom property is named by, else the colour. The
 *         editor and the page spell letters beyond ASCII differently.
 */
export function accentFor(
	palette: readonly PaletteColor[],
	color: string
): string {
	const preset = palette.find( ( known ) => known.color === color );
	return preset && /^[\w -]+$/.test( preset.slug )
		? printedSlug( preset.slug )
		: color;
}

/**
 * The colour that an accent stands for.
 *
 * @param palette The site's colours.
 * @param accent  A preset's slug as its custom property is named, or a colour.
 */
export function accentColor(
	palette: readonly PaletteColor[],
	accent: string
): string {
	return (
		palette.find( ( { slug } ) => printedSlug( slug ) === accent )?.color ??
		accent
	);
}

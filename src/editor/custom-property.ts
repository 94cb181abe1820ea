import type { CSSProperties } from 'react';

/**
 * A style that sets one of our custom properties, or none.
 *
 * @param name  The property after `--editorial-blocks-`.
 * @param value Its value; undefined writes no style at all.
 */
export function customProperty(
	name: 'accent' | 'offset',
	value?: string
): CSSProperties | undefined {
	if ( value === undefined ) {
		return undefined;
	}
	const style: Record< string, string > = {
		[ `--editorial-blocks-${ name }` ]: value,
	};
	return style;
}

import type { Block } from '@wordpress/blocks';

const DEFAULTS = {
	type: 'note',
	level: 0,
	fold: 'none',
	labelHidden: false,
	titleHidden: false,
	icon: true,
};

/**
 * Blocks as a test compares them: names, what differs from a callout's defaults,
 * rich text as HTML, inner blocks.
 *
 * @param blocks Blocks or what a handler gave.
 */
export function outline( blocks: Block[] | string ): unknown {
	return typeof blocks === 'string'
		? blocks
		: blocks.map( ( { name, attributes, innerBlocks } ) => [
				name.replace( /^(?:core|editorial-blocks)\//, '' ),
				Object.fromEntries(
					Object.entries( attributes )
						.filter(
							( [ key, value ] ) =>
								value !== undefined &&
								String( value ) !== '' &&
								! ( key === 'dropCap' && value === false ) &&
								! (
									name === 'editorial-blocks/callout' &&
									Object.entries( DEFAULTS ).some(
										( [ own, usual ] ) =>
											own === key && usual === value
									)
								)
						)
						.map( ( [ key, value ] ) => [
							key,
							typeof value === 'object' && key !== 'style'
								? String( value )
								: value,
						] )
				),
				...( innerBlocks.length ? [ outline( innerBlocks ) ] : [] ),
			] );
}

import { BlockControls } from '@wordpress/block-editor';
import type { BlockVariation } from '@wordpress/blocks';
import { ToolbarDropdownMenu } from '@wordpress/components';
import type { ComponentProps } from 'react';
import { useChangeEach } from './use-change-each';

/** A variation with an icon that the menu can show. */
export type MenuVariation = Omit< BlockVariation, 'icon' > & {
	icon: NonNullable< ComponentProps< typeof ToolbarDropdownMenu >[ 'icon' ] >;
};

type VariationToolbarProps< Variation, Attributes > = {
	label: string;
	variations: Variation[];
	current: string;
	change: (
		attributes: Attributes,
		variation: Variation
	) => Partial< Attributes >;
};

/**
 * Switches the selected blocks between a block's variations. WordPress's own
 * switch would write over what an author chose.
 *
 * @param props.label      What is switched.
 * @param props.variations Between which.
 * @param props.current    The name of the block's own; an unknown one looks like
 *                         the default.
 * @param props.change     The attributes that make a block another variation.
 */
export function VariationToolbar<
	Variation extends MenuVariation,
	Attributes,
>( {
	label,
	variations,
	current,
	change,
}: VariationToolbarProps< Variation, Attributes > ) {
	const changeEach = useChangeEach< Attributes >();
	const shown =
		variations.find( ( { name } ) => name === current ) ??
		variations.find( ( { isDefault } ) => isDefault );
	return (
		<BlockControls group="block">
			<ToolbarDropdownMenu
				icon={ shown?.icon }
				label={ label }
				controls={ variations.map( ( variation ) => ( {
					title: variation.title,
					icon: variation.icon,
					isActive: variation.name === current,
					role: 'menuitemradio',
					onClick: () =>
						changeEach( ( attributes ) =>
							change( attributes, variation )
						),
				} ) ) }
			/>
		</BlockControls>
	);
}

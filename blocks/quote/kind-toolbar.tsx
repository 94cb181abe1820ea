import { BlockControls } from '@wordpress/block-editor';
import { ToolbarDropdownMenu } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { changeKind } from './kind';
import { kindIcon } from './icon';
import type { QuoteControlProps, QuoteKind } from './types';

/**
 * Switches a quote between its kinds.
 *
 * @param props The quote and how to change it.
 */
export function KindToolbar( {
	attributes,
	setAttributes,
}: QuoteControlProps ) {
	const kinds: { kind: QuoteKind; title: string }[] = [
		{
			kind: 'quotation',
			title: __( 'Quotation', 'editorial-blocks' ),
		},
		{
			kind: 'pull-quote',
			title: __( 'Pull quote', 'editorial-blocks' ),
		},
		{
			kind: 'testimonial',
			title: __( 'Testimonial', 'editorial-blocks' ),
		},
	];
	return (
		<BlockControls group="block">
			<ToolbarDropdownMenu
				icon={ kindIcon( attributes.kind ) }
				label={ __( 'Change kind of quote', 'editorial-blocks' ) }
				controls={ kinds.map( ( { kind, title } ) => ( {
					title,
					icon: kindIcon( kind ),
					isActive: kind === attributes.kind,
					role: 'menuitemradio',
					onClick: () =>
						setAttributes( changeKind( attributes, kind ) ),
				} ) ) }
			/>
		</BlockControls>
	);
}

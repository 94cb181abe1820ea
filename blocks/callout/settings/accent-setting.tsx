import { InspectorControls, useSettings } from '@wordpress/block-editor';
import {
	ColorPalette,
	BaseControl,
	__experimentalToolsPanelItem as ToolsPanelItem,
} from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { accentColor, accentFor } from './accent-preset';
import type { CalloutEditProps } from '../types';

function Accent( {
	attributes: { accent },
	setAttributes,
	clientId,
}: CalloutEditProps ) {
	const [ theme, custom ] = useSettings(
		'color.palette.theme',
		'color.palette.custom'
	);
	const palette = [ ...( theme ?? [] ), ...( custom ?? [] ) ];
	const set = ( color?: string ) =>
		setAttributes( {
			accent: color ? accentFor( palette, color ) : undefined,
		} );
	return (
		<ToolsPanelItem
			panelId={ clientId }
			label={ __( 'Accent', 'editorial-blocks' ) }
			hasValue={ () => accent !== undefined }
			onDeselect={ () => set() }
			resetAllFilter={ () => ( { accent: undefined } ) }
			isShownByDefault
		>
			<BaseControl
				__nextHasNoMarginBottom
				help={ __(
					'Mixed with the text’s colour, so that it can be seen on light and dark pages.',
					'editorial-blocks'
				) }
			>
				<BaseControl.VisualLabel>
					{ __( 'Accent', 'editorial-blocks' ) }
				</BaseControl.VisualLabel>
				<ColorPalette
					colors={ palette }
					value={ accent && accentColor( palette, accent ) }
					onChange={ set }
					clearable={ accent !== undefined }
					__experimentalIsRenderedInSidebar
				/>
			</BaseControl>
		</ToolsPanelItem>
	);
}

/**
 * The accent, in WordPress's own colour panel; the site's colours are asked for
 * only where that is to be seen.
 *
 * @param props The callout, and how to change it.
 */
export function AccentSetting( props: CalloutEditProps ) {
	return (
		<InspectorControls group="color">
			<Accent { ...props } />
		</InspectorControls>
	);
}

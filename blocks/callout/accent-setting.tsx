import {
	getColorObjectByAttributeValues,
	getColorObjectByColorValue,
	InspectorControls,
	useSettings,
} from '@wordpress/block-editor';
import {
	ColorPalette,
	BaseControl,
	__experimentalToolsPanelItem as ToolsPanelItem,
} from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { siteCalloutType } from '../../src/editor/site-words';
import type { CalloutEditProps } from './types';

/**
 * The accent, in WordPress's own colour panel.
 *
 * @param props
 * @param props.attributes        The callout's attributes.
 * @param props.setAttributes     Changes them.
 * @param props.clientId          The callout.
 * @param props.attributes.accent
 * @param props.attributes.type
 */
export function AccentSetting( {
	attributes: { accent, type },
	setAttributes,
	clientId,
}: CalloutEditProps ) {
	const [ theme, custom ] = useSettings(
		'color.palette.theme',
		'color.palette.custom'
	);
	const palette = [ ...( theme ?? [] ), ...( custom ?? [] ) ];
	const own = siteCalloutType( type )?.accent;
	const set = ( color?: string ) =>
		setAttributes( {
			accent: color
				? ( getColorObjectByColorValue( palette, color )?.slug ??
					color )
				: undefined,
		} );
	return (
		<InspectorControls group="color">
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
						value={
							accent
								? getColorObjectByAttributeValues(
										palette,
										accent,
										accent
									).color
								: own
						}
						onChange={ set }
						clearable={ accent !== undefined }
						__experimentalIsRenderedInSidebar
					/>
				</BaseControl>
			</ToolsPanelItem>
		</InspectorControls>
	);
}

import { InspectorControls } from '@wordpress/block-editor';
import {
	Notice,
	RangeControl,
	ToggleControl,
	__experimentalToolsPanel as ToolsPanel,
	__experimentalToolsPanelItem as ToolsPanelItem,
} from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { Choice } from './choice';
import { choices, DEFAULTS } from './choices';
import type { ScrollToTopAttributes } from './types';

type ScrollToTopSettingsProps = {
	attributes: ScrollToTopAttributes;
	setAttributes: ( attributes: Partial< ScrollToTopAttributes > ) => void;
	/** The title of a block around it that keeps it from floating. */
	captor?: string;
};

export function ScrollToTopSettings( {
	attributes,
	setAttributes,
	captor,
}: ScrollToTopSettingsProps ) {
	const { show, shape, side, after, ring, offset } = attributes;
	const offer = choices();
	const distance = __( 'Distance from the edges', 'editorial-blocks' );
	const progress = __( 'Progress ring', 'editorial-blocks' );
	return (
		<InspectorControls>
			{ captor !== undefined && (
				<Notice status="warning" isDismissible={ false }>
					{ sprintf(
						/* translators: %s: the name of a block. */
						__(
							'The style of the block around it (%s) moves or contains what is inside. There this link floats in that block and not in the window.',
							'editorial-blocks'
						),
						captor
					) }
				</Notice>
			) }
			<ToolsPanel
				label={ __( 'Settings', 'editorial-blocks' ) }
				resetAll={ () => setAttributes( DEFAULTS ) }
			>
				<Choice
					{ ...offer.show }
					value={ show }
					defaultValue={ DEFAULTS.show }
					onChange={ ( value ) =>
						setAttributes( {
							show: value,
							shape: value === 'icon' ? shape : 'pill',
						} )
					}
				/>
				<Choice
					{ ...offer.shape }
					value={ shape }
					defaultValue={ DEFAULTS.shape }
					onChange={ ( value ) =>
						// A circle has room for the arrow alone.
						setAttributes( {
							shape: value,
							show: value === 'circle' ? 'icon' : show,
						} )
					}
				/>
				<Choice
					{ ...offer.side }
					value={ side }
					defaultValue={ DEFAULTS.side }
					onChange={ ( value ) => setAttributes( { side: value } ) }
				/>
				<Choice
					{ ...offer.after }
					value={ after }
					defaultValue={ DEFAULTS.after }
					onChange={ ( value ) => setAttributes( { after: value } ) }
				/>
				<ToolsPanelItem
					label={ progress }
					hasValue={ () => ring }
					onDeselect={ () => setAttributes( { ring: false } ) }
					isShownByDefault
				>
					<ToggleControl
						label={ progress }
						help={ __(
							'The outline grows while the page is read.',
							'editorial-blocks'
						) }
						checked={ ring }
						onChange={ ( value ) =>
							setAttributes( { ring: value } )
						}
					/>
				</ToolsPanelItem>
				<ToolsPanelItem
					label={ distance }
					hasValue={ () => offset !== undefined }
					onDeselect={ () => setAttributes( { offset: undefined } ) }
					isShownByDefault
				>
					<RangeControl
						__next40pxDefaultSize
						label={ distance }
						help={ __( 'In pixels.', 'editorial-blocks' ) }
						value={ offset }
						initialPosition={ 24 }
						min={ 0 }
						max={ 200 }
						allowReset
						onChange={ ( value ) =>
							setAttributes( { offset: value } )
						}
					/>
				</ToolsPanelItem>
			</ToolsPanel>
		</InspectorControls>
	);
}

import { InspectorControls } from '@wordpress/block-editor';
import {
	SelectControl,
	ToggleControl,
	__experimentalToolsPanel as ToolsPanel,
	__experimentalToolsPanelItem as ToolsPanelItem,
} from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { isEmpty } from '../../src/editor/is-empty';
import type { CalloutAttributes } from './types';

type CalloutSettingsProps = {
	attributes: CalloutAttributes;
	setAttributes: ( attributes: Partial< CalloutAttributes > ) => void;
};

const DEFAULTS = {
	fold: 'none',
	level: 0,
	labelHidden: false,
	titleHidden: false,
	icon: true,
} as const;

export function CalloutSettings( {
	attributes,
	setAttributes,
}: CalloutSettingsProps ) {
	const { fold, level, labelHidden, titleHidden, icon, title } = attributes;
	const item = ( key: keyof typeof DEFAULTS ) => ( {
		hasValue: () => attributes[ key ] !== DEFAULTS[ key ],
		onDeselect: () => setAttributes( { [ key ]: DEFAULTS[ key ] } ),
		isShownByDefault: true,
	} );
	return (
		<InspectorControls>
			<ToolsPanel
				label={ __( 'Settings', 'editorial-blocks' ) }
				resetAll={ () => setAttributes( DEFAULTS ) }
			>
				<ToolsPanelItem
					{ ...item( 'fold' ) }
					label={ __( 'Folding', 'editorial-blocks' ) }
				>
					<SelectControl
						__next40pxDefaultSize
						label={ __( 'Folding', 'editorial-blocks' ) }
						value={ fold }
						options={ [
							{
								value: 'none',
								label: __( 'Always open', 'editorial-blocks' ),
							},
							{
								value: 'open',
								label: __( 'Folds, open', 'editorial-blocks' ),
							},
							{
								value: 'closed',
								label: __(
									'Folds, closed',
									'editorial-blocks'
								),
							},
						] }
						onChange={ ( value ) =>
							setAttributes( { fold: value } )
						}
					/>
				</ToolsPanelItem>
				<ToolsPanelItem
					{ ...item( 'level' ) }
					label={ __( 'Heading level', 'editorial-blocks' ) }
				>
					<SelectControl
						__next40pxDefaultSize
						label={ __( 'Heading level', 'editorial-blocks' ) }
						help={ __(
							'A heading joins the table of contents and the list of headings a screen reader offers.',
							'editorial-blocks'
						) }
						value={ String( level ) }
						options={ [
							{
								value: '0',
								label: __( 'None', 'editorial-blocks' ),
							},
							...[ 2, 3, 4, 5, 6 ].map( ( value ) => ( {
								value: String( value ),
								label: sprintf(
									/* translators: %d: a heading's level, 2 to 6. */
									__( 'Heading %d', 'editorial-blocks' ),
									value
								),
							} ) ),
						] }
						onChange={ ( value ) =>
							setAttributes( { level: Number( value ) } )
						}
					/>
				</ToolsPanelItem>
				<ToolsPanelItem
					{ ...item( 'icon' ) }
					label={ __( 'Icon', 'editorial-blocks' ) }
				>
					<ToggleControl
						label={ __( 'Show the icon', 'editorial-blocks' ) }
						checked={ icon }
						onChange={ ( value ) =>
							setAttributes( { icon: value } )
						}
					/>
				</ToolsPanelItem>
				<ToolsPanelItem
					{ ...item( 'labelHidden' ) }
					label={ __( 'Label', 'editorial-blocks' ) }
				>
					<ToggleControl
						label={ __( 'Hide the label', 'editorial-blocks' ) }
						help={ __(
							'Screen readers still say it. Needs a title.',
							'editorial-blocks'
						) }
						checked={ labelHidden }
						disabled={ isEmpty( title ) }
						onChange={ ( value ) =>
							setAttributes( { labelHidden: value } )
						}
					/>
				</ToolsPanelItem>
				<ToolsPanelItem
					{ ...item( 'titleHidden' ) }
					label={ __( 'Title', 'editorial-blocks' ) }
				>
					<ToggleControl
						label={ __( 'Hide the title', 'editorial-blocks' ) }
						help={ __(
							'Screen readers still say it.',
							'editorial-blocks'
						) }
						checked={ titleHidden }
						onChange={ ( value ) =>
							setAttributes( { titleHidden: value } )
						}
					/>
				</ToolsPanelItem>
			</ToolsPanel>
		</InspectorControls>
	);
}

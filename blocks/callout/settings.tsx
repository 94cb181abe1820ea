import { InspectorControls } from '@wordpress/block-editor';
import {
	SelectControl,
	ToggleControl,
	__experimentalToolsPanel as ToolsPanel,
	__experimentalToolsPanelItem as ToolsPanelItem,
} from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import type { ReactNode } from 'react';
import { isEmpty } from '../../src/editor/is-empty';
import type { CalloutEditProps } from './types';

const DEFAULTS = {
	fold: 'none',
	level: 0,
	labelHidden: false,
	titleHidden: false,
	icon: true,
} as const;

const folds = () =>
	[
		{ value: 'none', label: __( 'Always open', 'editorial-blocks' ) },
		{ value: 'open', label: __( 'Folds, open', 'editorial-blocks' ) },
		{ value: 'closed', label: __( 'Folds, closed', 'editorial-blocks' ) },
	] as const;

const levels = () => [
	{ value: '0', label: __( 'None', 'editorial-blocks' ) },
	...[ 2, 3, 4, 5, 6 ].map( ( level ) => ( {
		value: String( level ),
		label: sprintf(
			/* translators: %d: a heading's level, 2 to 6. */
			__( 'Heading %d', 'editorial-blocks' ),
			level
		),
	} ) ),
];

/**
 * How a callout folds, what its title line is and what of it is seen. The label
 * can be hidden only behind a title, and what folds always shows one of them.
 *
 * @param props
 * @param props.attributes    The callout's attributes.
 * @param props.setAttributes Changes them.
 */
export function CalloutSettings( {
	attributes,
	setAttributes,
}: CalloutEditProps ) {
	const { fold, level, labelHidden, titleHidden, icon, title } = attributes;
	const hasNoTitle = isEmpty( title );
	const isFolding = fold !== 'none';
	const item = (
		key: keyof typeof DEFAULTS,
		label: string,
		control: ReactNode
	) => (
		<ToolsPanelItem
			label={ label }
			hasValue={ () => attributes[ key ] !== DEFAULTS[ key ] }
			onDeselect={ () => setAttributes( { [ key ]: DEFAULTS[ key ] } ) }
			isShownByDefault
		>
			{ control }
		</ToolsPanelItem>
	);
	return (
		<InspectorControls>
			<ToolsPanel
				label={ __( 'Settings', 'editorial-blocks' ) }
				resetAll={ () => setAttributes( DEFAULTS ) }
			>
				{ item(
					'fold',
					__( 'Folding', 'editorial-blocks' ),
					<SelectControl
						__next40pxDefaultSize
						label={ __( 'Folding', 'editorial-blocks' ) }
						help={ __(
							'Prints open, and opens for a link or a search that leads into it.',
							'editorial-blocks'
						) }
						value={ fold }
						options={ folds() }
						onChange={ ( value ) =>
							setAttributes( {
								fold: value,
								titleHidden:
									titleHidden &&
									! ( value !== 'none' && labelHidden ),
							} )
						}
					/>
				) }
				{ item(
					'level',
					__( 'Heading level', 'editorial-blocks' ),
					<SelectControl
						__next40pxDefaultSize
						label={ __( 'Heading level', 'editorial-blocks' ) }
						help={ __(
							'A heading joins the table of contents and the list of headings a screen reader offers.',
							'editorial-blocks'
						) }
						value={ String( level ) }
						options={ levels() }
						onChange={ ( value ) =>
							setAttributes( { level: Number( value ) } )
						}
					/>
				) }
				{ item(
					'icon',
					__( 'Icon', 'editorial-blocks' ),
					<ToggleControl
						label={ __( 'Show the icon', 'editorial-blocks' ) }
						checked={ icon }
						onChange={ ( value ) =>
							setAttributes( { icon: value } )
						}
					/>
				) }
				{ item(
					'labelHidden',
					__( 'Label', 'editorial-blocks' ),
					<ToggleControl
						label={ __( 'Hide the label', 'editorial-blocks' ) }
						help={ __(
							'Screen readers still say it. Needs a title.',
							'editorial-blocks'
						) }
						checked={ labelHidden }
						disabled={
							! labelHidden &&
							( hasNoTitle || ( isFolding && titleHidden ) )
						}
						onChange={ ( value ) =>
							setAttributes( { labelHidden: value } )
						}
					/>
				) }
				{ item(
					'titleHidden',
					__( 'Title', 'editorial-blocks' ),
					<ToggleControl
						label={ __( 'Hide the title', 'editorial-blocks' ) }
						help={ __(
							'Screen readers still say it.',
							'editorial-blocks'
						) }
						checked={ titleHidden }
						disabled={
							! titleHidden &&
							( hasNoTitle || ( isFolding && labelHidden ) )
						}
						onChange={ ( value ) =>
							setAttributes( { titleHidden: value } )
						}
					/>
				) }
			</ToolsPanel>
		</InspectorControls>
	);
}

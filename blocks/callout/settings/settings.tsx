import { InspectorControls } from '@wordpress/block-editor';
import {
	SelectControl,
	__experimentalToolsPanel as ToolsPanel,
} from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { useChangeEach } from '../../../src/editor/use-change-each';
import { SETTINGS, settingItem } from './setting-item';
import { seenToggles } from './settings-seen';
import type { CalloutAttributes, CalloutEditProps } from '../types';

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
 * How a callout folds, what its title line is and what of it is seen.
 *
 * @param props The callout's attributes and what changes them.
 */
export function CalloutSettings( props: CalloutEditProps ) {
	const { attributes, setAttributes } = props;
	const { fold, level } = attributes;
	const changeEach = useChangeEach< CalloutAttributes >();
	const folding = __( 'Folding', 'editorial-blocks' );
	const headingLevel = __( 'Heading level', 'editorial-blocks' );
	return (
		<InspectorControls>
			<ToolsPanel
				label={ __( 'Settings', 'editorial-blocks' ) }
				resetAll={ () => setAttributes( SETTINGS ) }
			>
				{ settingItem(
					props,
					'fold',
					folding,
					<SelectControl
						__next40pxDefaultSize
						label={ folding }
						help={
							fold === 'none'
								? undefined
								: __(
										'Prints open, and opens for a link or a search that leads into it.',
										'editorial-blocks'
									)
						}
						value={ fold }
						options={ folds() }
						onChange={ ( value ) =>
							changeEach( ( { labelHidden, titleHidden } ) => ( {
								fold: value,
								titleHidden:
									titleHidden &&
									! ( value !== 'none' && labelHidden ),
							} ) )
						}
					/>
				) }
				{ settingItem(
					props,
					'level',
					headingLevel,
					<SelectControl
						__next40pxDefaultSize
						label={ headingLevel }
						help={ __(
							'Screen readers find it among the headings.',
							'editorial-blocks'
						) }
						value={ String( level ) }
						options={ levels() }
						onChange={ ( value ) =>
							setAttributes( { level: Number( value ) } )
						}
					/>
				) }
				{ seenToggles( props ) }
			</ToolsPanel>
		</InspectorControls>
	);
}

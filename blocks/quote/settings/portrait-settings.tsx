import {
	Button,
	PanelBody,
	SelectControl,
	TextControl,
} from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { isEmpty } from '../../../src/editor/is-empty';
import { NO_PORTRAIT, portraitWords } from '../portrait/media';
import type { QuoteControlProps } from '../types';

/**
 * How the portrait stands, and what it shows where nobody is named.
 *
 * @param props The quote and how to change it.
 */
export function PortraitSettings( {
	attributes,
	setAttributes,
}: QuoteControlProps ) {
	const { name, portraitAlt, portraitShape, portraitSide } = attributes;
	return (
		<PanelBody title={ __( 'Portrait', 'editorial-blocks' ) }>
			<SelectControl
				__next40pxDefaultSize
				label={ __( 'Position', 'editorial-blocks' ) }
				value={ portraitSide }
				options={ [
					{
						value: 'start',
						label: __( 'Beside the name', 'editorial-blocks' ),
					},
					{
						value: 'above',
						label: __( 'Above the name', 'editorial-blocks' ),
					},
				] }
				onChange={ ( value ) =>
					setAttributes( { portraitSide: value } )
				}
			/>
			<SelectControl
				__next40pxDefaultSize
				label={ __( 'Shape', 'editorial-blocks' ) }
				value={ portraitShape }
				options={ [
					{
						value: 'circle',
						label: __( 'Circle', 'editorial-blocks' ),
					},
					{
						value: 'square',
						label: __( 'Square', 'editorial-blocks' ),
					},
				] }
				onChange={ ( value ) =>
					setAttributes( { portraitShape: value } )
				}
			/>
			{ isEmpty( name ) && (
				<TextControl
					__next40pxDefaultSize
					label={ __( 'Alternative text', 'editorial-blocks' ) }
					help={ __(
						'Says who is shown, since no name stands beside it.',
						'editorial-blocks'
					) }
					value={ portraitAlt }
					onChange={ ( value ) =>
						setAttributes( { portraitAlt: portraitWords( value ) } )
					}
				/>
			) }
			<Button
				__next40pxDefaultSize
				variant="secondary"
				isDestructive
				onClick={ () => setAttributes( NO_PORTRAIT ) }
			>
				{ __( 'Remove portrait', 'editorial-blocks' ) }
			</Button>
		</PanelBody>
	);
}

import { store as blockEditorStore } from '@wordpress/block-editor';
import { PanelBody, ToggleControl } from '@wordpress/components';
import { useSelect } from '@wordpress/data';
import { __ } from '@wordpress/i18n';
import { holdsLink } from './repetition';
import type { QuoteControlProps } from '../types';

/**
 * Says that a pull quote repeats words of the article. A link would be a trap:
 * keyboards would reach what screen readers are told to pass by.
 *
 * @param props The quote and how to change it.
 */
export function RepetitionSettings( {
	attributes,
	setAttributes,
	clientId,
}: QuoteControlProps & { clientId: string } ) {
	const { repeats, url } = attributes;
	const hasLink = useSelect(
		( select ) =>
			holdsLink(
				attributes,
				select( blockEditorStore ).getBlocks( clientId )
			),
		[ attributes, clientId ]
	);
	const isRefused = ! repeats && ( hasLink || !! url );
	return (
		<PanelBody title={ __( 'Repetition', 'editorial-blocks' ) }>
			<ToggleControl
				label={ __(
					'This repeats words from the article',
					'editorial-blocks'
				) }
				help={
					isRefused
						? __(
								'Not possible while the quote holds a link: a keyboard would land on what screen readers pass by. Remove the link first.',
								'editorial-blocks'
							)
						: __(
								'Screen readers pass it by, feeds and excerpts leave it out, so that nobody hears the words twice.',
								'editorial-blocks'
							)
				}
				checked={ repeats }
				disabled={ isRefused }
				onChange={ ( value ) => setAttributes( { repeats: value } ) }
			/>
		</PanelBody>
	);
}

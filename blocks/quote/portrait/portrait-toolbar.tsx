import {
	BlockControls,
	MediaUpload,
	MediaUploadCheck,
} from '@wordpress/block-editor';
import { ToolbarButton } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { commentAuthorAvatar } from '@wordpress/icons';
import { choosePortrait } from './media';
import type { Media } from './media';
import type { QuoteControlProps } from '../types';

/**
 * Chooses the speaker's picture from the media library.
 *
 * @param props The quote and how to change it.
 */
export function PortraitToolbar( {
	attributes,
	setAttributes,
}: QuoteControlProps ) {
	return (
		<MediaUploadCheck>
			<BlockControls group="block">
				<MediaUpload
					allowedTypes={ [ 'image' ] }
					value={ attributes.portraitId ?? 0 }
					onSelect={ ( media: Media ) =>
						setAttributes( choosePortrait( attributes, media ) )
					}
					render={ ( { open } ) => (
						<ToolbarButton
							icon={ commentAuthorAvatar }
							label={
								attributes.portraitUrl
									? __(
											'Replace portrait',
											'editorial-blocks'
										)
									: __( 'Add portrait', 'editorial-blocks' )
							}
							onClick={ open }
						/>
					) }
				/>
			</BlockControls>
		</MediaUploadCheck>
	);
}

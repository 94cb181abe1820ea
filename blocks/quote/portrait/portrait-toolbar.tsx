import {
	BlockControls,
	MediaUpload,
	MediaUploadCheck,
} from '@wordpress/block-editor';
import { ToolbarButton } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { commentAuthorAvatar } from '@wordpress/icons';
import { useChangeEach } from '../../../src/editor/use-change-each';
import { choosePortrait } from './media';
import type { Media } from './media';
import type { QuoteAttributes, QuoteControlProps } from '../types';

/**
 * Chooses the speaker's picture from the media library.
 *
 * @param props.attributes The quote's attributes.
 */
export function PortraitToolbar( {
	attributes,
}: Pick< QuoteControlProps, 'attributes' > ) {
	const changeEach = useChangeEach< QuoteAttributes >();
	return (
		<MediaUploadCheck>
			<BlockControls group="block">
				<MediaUpload
					allowedTypes={ [ 'image' ] }
					value={ attributes.portraitId ?? 0 }
					onSelect={ ( media: Media ) =>
						changeEach( ( each ) => choosePortrait( each, media ) )
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

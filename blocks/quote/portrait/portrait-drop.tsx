import { store as blockEditorStore } from '@wordpress/block-editor';
import { DropZone } from '@wordpress/components';
import { useSelect } from '@wordpress/data';
import { __ } from '@wordpress/i18n';
import { choosePortrait } from './media';
import type { Media } from './media';
import type { QuoteControlProps } from '../types';

/** WordPress's uploader, as the editor's settings hold it. */
type Upload = ( options: {
	allowedTypes: string[];
	filesList: File[];
	onFileChange: ( media: Media[] ) => void;
	onError: ( error: unknown ) => void;
} ) => void;

const isUpload = ( setting: unknown ): setting is Upload =>
	typeof setting === 'function';

/**
 * Takes an image file dropped on the attribution as the portrait. For an author
 * who may not upload there is nothing to drop on.
 *
 * @param props The quote and how to change it.
 */
export function PortraitDrop( {
	attributes,
	setAttributes,
}: QuoteControlProps ) {
	const upload = useSelect( ( select ) => {
		const settings: object = select( blockEditorStore ).getSettings();
		return 'mediaUpload' in settings ? settings.mediaUpload : undefined;
	}, [] );
	return isUpload( upload ) ? (
		<DropZone
			label={ __( 'Drop a portrait', 'editorial-blocks' ) }
			onFilesDrop={ ( files ) =>
				upload( {
					allowedTypes: [ 'image' ],
					filesList: files.slice( 0, 1 ),
					onFileChange: ( [ media ] ) =>
						media &&
						setAttributes( choosePortrait( attributes, media ) ),
					// WordPress itself says why a file was refused.
					onError: () => setAttributes( {} ),
				} )
			}
		/>
	) : null;
}

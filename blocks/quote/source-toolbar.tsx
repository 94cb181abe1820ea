import { BlockControls, LinkControl } from '@wordpress/block-editor';
import { Popover, ToolbarButton } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { link } from '@wordpress/icons';
import { isEmpty } from '../../src/editor/is-empty';
import { sourceUrl } from '../../src/model/quote-markup';
import type { QuoteAttributes } from './types';

type SourceToolbarProps = {
	attributes: QuoteAttributes;
	setAttributes: ( attributes: Partial< QuoteAttributes > ) => void;
};

/**
 * The host a source without a title is named by.
 * @param url
 */
const host = ( url: string ) => new URL( url ).host.replace( /^www\./, '' );

/**
 * Edits the source's address where WordPress edits links.
 * @param root0
 * @param root0.attributes
 * @param root0.setAttributes
 */
export function SourceToolbar( {
	attributes,
	setAttributes,
}: SourceToolbarProps ) {
	const [ isOpen, setIsOpen ] = useState( false );
	const setUrl = ( typed: string ) => {
		const url = sourceUrl( typed );
		if ( ! url ) {
			return;
		}
		const old = sourceUrl( attributes.url );
		const isOwnWork =
			! isEmpty( attributes.work ) &&
			String( attributes.work ) !== ( old && host( old ) );
		setAttributes( isOwnWork ? { url } : { url, work: host( url ) } );
	};
	return (
		<BlockControls group="block">
			<ToolbarButton
				icon={ link }
				label={ __( 'Source', 'editorial-blocks' ) }
				isPressed={ !! attributes.url }
				onClick={ () => setIsOpen( ! isOpen ) }
			/>
			{ isOpen && (
				<Popover
					placement="bottom"
					onClose={ () => setIsOpen( false ) }
					shift
				>
					<LinkControl
						value={ { url: attributes.url } }
						settings={ [] }
						onChange={ ( next?: { url?: string } ) =>
							setUrl( next?.url ?? '' )
						}
						onRemove={ () => setAttributes( { url: undefined } ) }
					/>
				</Popover>
			) }
		</BlockControls>
	);
}

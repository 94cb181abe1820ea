import { BlockControls, LinkControl } from '@wordpress/block-editor';
import { Popover, ToolbarButton } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { link } from '@wordpress/icons';
import { isHiddenRepetition } from '../../src/model/quote-markup';
import { FillIn } from './fill-in';
import { changeSource, removeSource } from './source';
import type { QuoteControlProps } from './types';

/**
 * Edits the source's address where WordPress edits links.
 *
 * @param props               The quote and how to change it.
 * @param props.attributes
 * @param props.setAttributes
 */
export function SourceToolbar( {
	attributes,
	setAttributes,
}: QuoteControlProps ) {
	const [ isOpen, setIsOpen ] = useState( false );
	const [ isRefused, setIsRefused ] = useState( false );
	const isHidden = isHiddenRepetition( attributes );
	return (
		<BlockControls group="block">
			<ToolbarButton
				icon={ link }
				label={
					isHidden
						? __(
								'Source: not while it repeats the article',
								'editorial-blocks'
							)
						: __( 'Source', 'editorial-blocks' )
				}
				disabled={ isHidden }
				isPressed={ !! attributes.url }
				aria-expanded={ isOpen }
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
						onChange={ ( next?: { url?: string } ) => {
							const change = changeSource(
								attributes,
								next?.url ?? ''
							);
							setIsRefused( ! change );
							setAttributes( change ?? {} );
						} }
						onRemove={ () =>
							setAttributes( removeSource( attributes ) )
						}
					/>
					<FillIn { ...{ attributes, setAttributes } } />
					{ isRefused && (
						<p
							className="editorial-blocks-quote-refusal"
							role="alert"
						>
							{ __(
								'A source is an address on the web: it begins with https:// or http://.',
								'editorial-blocks'
							) }
						</p>
					) }
				</Popover>
			) }
		</BlockControls>
	);
}

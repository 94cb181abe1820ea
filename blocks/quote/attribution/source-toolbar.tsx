import { BlockControls, LinkControl } from '@wordpress/block-editor';
import { Notice, Popover, ToolbarButton } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { link } from '@wordpress/icons';
import { isHiddenRepetition } from '../../../src/model/quote-markup';
import { useChangeEach } from '../../../src/editor/use-change-each';
import { FillIn } from './fill-in';
import { changeSource, removeSource } from './source';
import type { QuoteAttributes, QuoteControlProps } from '../types';

/**
 * Edits the source's address where WordPress edits links.
 *
 * @param props The quote and how to change it.
 */
export function SourceToolbar( {
	attributes,
	setAttributes,
}: QuoteControlProps ) {
	const changeEach = useChangeEach< QuoteAttributes >();
	const [ isOpen, setIsOpen ] = useState( false );
	const [ refused, setRefused ] = useState( '' );
	const show = ( isShown: boolean ) => {
		setIsOpen( isShown );
		setRefused( '' );
	};
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
				onClick={ () => show( ! isOpen ) }
			/>
			{ isOpen && (
				<Popover
					placement="bottom"
					onClose={ () => show( false ) }
					shift
				>
					<LinkControl
						value={ { url: attributes.url } }
						settings={ [] }
						onChange={ ( next?: { url?: string } ) => {
							const typed = next?.url ?? '';
							setRefused(
								changeSource( attributes, typed ) ? '' : typed
							);
							changeEach(
								( each ) => changeSource( each, typed ) ?? {}
							);
						} }
						onRemove={ () => {
							setRefused( '' );
							changeEach( removeSource );
						} }
					/>
					<FillIn { ...{ attributes, setAttributes } } />
					{ refused && (
						<Notice status="error" isDismissible={ false }>
							{ sprintf(
								/* translators: %s: what was typed, such as mailto:ana@example.org. */
								__(
									'“%s” can’t be the source: its address has to begin with https:// or http://.',
									'editorial-blocks'
								),
								refused
							) }
						</Notice>
					) }
				</Popover>
			) }
		</BlockControls>
	);
}

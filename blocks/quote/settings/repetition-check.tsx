import { store as blockEditorStore } from '@wordpress/block-editor';
import { useSelect } from '@wordpress/data';
import { useEffect, useMemo } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { findMissingPassage, holdsLink } from './repetition';
import type { QuoteControlProps } from '../types';

/**
 * Watches a pull quote that repeats the article: says so when the article does
 * not say its words, and stops hiding it when a link is put into it.
 *
 * @param props The quote and how to change it.
 */
export function RepetitionCheck( {
	attributes,
	setAttributes,
	clientId,
}: QuoteControlProps & { clientId: string } ) {
	const { article, quote } = useSelect(
		( select ) => {
			const { getBlock, getBlockParentsByBlockName, getBlocks } =
				select( blockEditorStore );
			// With the template shown, the article is not at the root but in
			// a block of its own.
			const [ content ] = getBlockParentsByBlockName(
				clientId,
				'core/post-content'
			);
			return {
				article: getBlocks( content ),
				quote: getBlock( clientId ),
			};
		},
		[ clientId ]
	);
	const missing = useMemo(
		() => quote && findMissingPassage( quote, article ),
		[ article, quote ]
	);
	const mustShow = !! quote && holdsLink( attributes, quote.innerBlocks );
	useEffect( () => {
		if ( mustShow ) {
			setAttributes( { repeats: false } );
		}
	}, [ mustShow, setAttributes ] );
	return missing ? (
		<div
			className="editorial-blocks-quote-missing"
			role="status"
			contentEditable={ false }
		>
			{ sprintf(
				/* translators: %s: words of a pull quote. */
				__(
					'Screen reader users would miss these words, since they are not in the article: “%s”',
					'editorial-blocks'
				),
				missing
			) }
		</div>
	) : null;
}

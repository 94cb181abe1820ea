import { store as blockEditorStore } from '@wordpress/block-editor';
import { useSelect } from '@wordpress/data';
import { useEffect, useMemo } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { findMissingPassage, holdsLink } from './repetition';
import type { QuoteControlProps } from './types';

/**
 * Watches a pull quote that repeats the article: says so when its words are in
 * the article no more, and stops hiding it when a link is put into it.
 *
 * @param props               The quote and how to change it.
 * @param props.attributes
 * @param props.setAttributes
 * @param props.clientId
 */
export function RepetitionCheck( {
	attributes,
	setAttributes,
	clientId,
}: QuoteControlProps & { clientId: string } ) {
	const { article, quote } = useSelect(
		( select ) => ( {
			article: select( blockEditorStore ).getBlocks(),
			quote: select( blockEditorStore ).getBlock( clientId ),
		} ),
		[ clientId ]
	);
	const missing = useMemo(
		() => quote && findMissingPassage( quote, article ),
		[ article, quote ]
	);
	const { name, role, work } = attributes;
	const mustShow =
		!! quote && holdsLink( [ name, role, work ], quote.innerBlocks );
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
					'These words are not in the article any more: “%s”. Screen reader users would never meet them.',
					'editorial-blocks'
				),
				missing
			) }
		</div>
	) : null;
}

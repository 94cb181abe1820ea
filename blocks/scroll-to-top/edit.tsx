import { RichText, useBlockProps } from '@wordpress/block-editor';
import type { BlockEditProps } from '@wordpress/blocks';
import { useEffect } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { customProperty } from '../../src/editor/custom-property';
import { isEmpty } from '../../src/editor/is-empty';
import { siteWords } from '../../src/editor/site-words';
import { offsetValue, scrollToTopClasses } from './classes';
import type { ScrollToTopAttributes } from './types';

export function Edit( {
	attributes,
	setAttributes,
	isSelected,
}: BlockEditProps< ScrollToTopAttributes > ) {
	const { label, offset } = attributes;
	const needsLabel = isEmpty( label ) && ( ! isSelected || ! label );

	// A link without a name is never saved: an emptied label comes back.
	useEffect( () => {
		if ( needsLabel ) {
			setAttributes( { label: siteWords().scrollToTop } );
		}
	}, [ needsLabel, setAttributes ] );

	return (
		<p
			{ ...useBlockProps( {
				className: scrollToTopClasses( attributes ).join( ' ' ),
				style: customProperty( 'offset', offsetValue( offset ) ),
			} ) }
		>
			<span className="wp-block-editorial-blocks-scroll-to-top__link">
				<RichText
					tagName="span"
					className="wp-block-editorial-blocks-scroll-to-top__label"
					aria-label={ __( 'Label', 'editorial-blocks' ) }
					value={ label ?? '' }
					onChange={ ( value: string ) =>
						setAttributes( { label: value } )
					}
					allowedFormats={ [] }
					disableLineBreaks
				/>
			</span>
		</p>
	);
}

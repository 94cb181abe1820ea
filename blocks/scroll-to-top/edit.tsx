import { RichText, useBlockProps } from '@wordpress/block-editor';
import type { BlockEditProps } from '@wordpress/blocks';
import { useRef, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { customProperty } from '../../src/editor/custom-property';
import { siteWords } from '../../src/editor/site-words';
import { useKeptWords } from '../../src/editor/use-kept-words';
import {
	offsetValue,
	scrollToTopClasses,
} from '../../src/model/scroll-to-top-markup';
import { PreviewButton } from './preview-button';
import { ScrollToTopSettings } from './settings';
import type { ScrollToTopAttributes } from './types';
import { useCaptor } from './use-captor';
import { useIsExtra } from './use-is-extra';

type Props = BlockEditProps< ScrollToTopAttributes > & { clientId: string };

export function Edit( {
	attributes,
	setAttributes,
	isSelected,
	clientId,
}: Props ) {
	const element = useRef< HTMLParagraphElement >( null );
	const [ floats, setFloats ] = useState( false );
	const label = useKeptWords(
		attributes.label,
		siteWords().scrollToTop,
		( words ) => setAttributes( { label: words } ),
		isSelected
	);
	const isExtra = useIsExtra( clientId );
	const captor = useCaptor( element, isSelected );

	const classes = [
		...scrollToTopClasses( attributes ),
		floats && 'is-floating-preview',
		isExtra && 'is-extra',
	].filter( Boolean );

	return (
		<>
			<PreviewButton isPressed={ floats } onChange={ setFloats } />
			<ScrollToTopSettings
				attributes={ attributes }
				setAttributes={ setAttributes }
				captor={ captor }
			/>
			<p
				{ ...useBlockProps( {
					ref: element,
					className: classes.join( ' ' ),
					style: customProperty(
						'offset',
						offsetValue( attributes.offset )
					),
				} ) }
			>
				<a href="#top" onClick={ ( event ) => event.preventDefault() }>
					<RichText
						tagName="span"
						className="wp-block-editorial-blocks-scroll-to-top__label"
						aria-label={ __( 'Label', 'editorial-blocks' ) }
						allowedFormats={ [] }
						disableLineBreaks
						{ ...label }
					/>
				</a>
				{ isExtra && (
					<span className="wp-block-editorial-blocks-scroll-to-top__extra">
						{ __(
							'Readers see the first one only.',
							'editorial-blocks'
						) }
					</span>
				) }
			</p>
		</>
	);
}

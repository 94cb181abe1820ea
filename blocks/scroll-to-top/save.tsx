import { RichText, useBlockProps } from '@wordpress/block-editor';
import { customProperty } from '../../src/editor/custom-property';
import { isEmpty } from '../../src/editor/is-empty';
import {
	offsetValue,
	scrollToTopClasses,
} from '../../src/model/scroll-to-top-markup';
import type { ScrollToTopAttributes } from './types';

export function Save( { attributes }: { attributes: ScrollToTopAttributes } ) {
	const { label, offset } = attributes;
	return (
		<p
			{ ...useBlockProps.save( {
				className: scrollToTopClasses( attributes ).join( ' ' ),
				style: customProperty( 'offset', offsetValue( offset ) ),
			} ) }
		>
			<a href="#top">
				<RichText.Content
					tagName="span"
					className="wp-block-editorial-blocks-scroll-to-top__label"
					value={ isEmpty( label ) ? '' : ( label ?? '' ) }
				/>
			</a>
		</p>
	);
}

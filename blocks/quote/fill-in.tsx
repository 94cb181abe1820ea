import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { create, toHTMLString } from '@wordpress/rich-text';
import { pageTitle } from '../../src/editor/page-title';
import { siteClient } from '../../src/editor/site-client';
import { sourceUrl } from '../../src/model/quote-markup';
import type { QuoteControlProps } from './types';

/**
 * Names the work after the page its address leads to, as WordPress itself reads
 * that page.
 *
 * @param props               The quote and how to change it.
 * @param props.attributes
 * @param props.setAttributes
 */
export function FillIn( { attributes, setAttributes }: QuoteControlProps ) {
	const [ isAsking, setIsAsking ] = useState( false );
	const [ isUnknown, setIsUnknown ] = useState( false );
	const url = sourceUrl( attributes.url );
	if ( ! url ) {
		return null;
	}
	const ask = async () => {
		setIsAsking( true );
		const title = await pageTitle( siteClient(), url );
		setIsAsking( false );
		setIsUnknown( ! title );
		if ( title ) {
			// A title is text: an ampersand in it is no entity.
			setAttributes( {
				work: toHTMLString( { value: create( { text: title } ) } ),
			} );
		}
	};
	return (
		<div className="editorial-blocks-quote-fill-in">
			<Button
				__next40pxDefaultSize
				variant="tertiary"
				isBusy={ isAsking }
				disabled={ isAsking }
				accessibleWhenDisabled
				onClick={ ask }
			>
				{ __( 'Fill in from the page', 'editorial-blocks' ) }
			</Button>
			{ isUnknown && (
				<span role="status">
					{ __( 'The page gives no title.', 'editorial-blocks' ) }
				</span>
			) }
		</div>
	);
}

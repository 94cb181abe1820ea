import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { pageTitle } from '../../../src/editor/page-title';
import { siteClient } from '../../../src/editor/site-client';
import { sourceUrl } from '../../../src/model/web-address';
import { escapeText } from '../../../src/model/escape-html';
import type { QuoteControlProps } from '../types';

/**
 * Names the work by the title of its page, which WordPress reads.
 *
 * @param props The quote and how to change it.
 */
export function FillIn( { attributes, setAttributes }: QuoteControlProps ) {
	const [ state, setState ] = useState< 'idle' | 'busy' | 'none' >( 'idle' );
	const url = sourceUrl( attributes.url );
	const fill = async ( address: string ) => {
		setState( 'busy' );
		const title = await pageTitle( siteClient(), address );
		setState( title ? 'idle' : 'none' );
		if ( title ) {
			setAttributes( { work: escapeText( title ) } );
		}
	};
	return url ? (
		<div className="editorial-blocks-quote-fill-in">
			<Button
				__next40pxDefaultSize
				variant="secondary"
				isBusy={ state === 'busy' }
				onClick={ () => fill( url ) }
			>
				{ __( 'Fill in from the page', 'editorial-blocks' ) }
			</Button>
			<p role="status">
				{ state === 'none' &&
					__(
						'The page gave no title. Type the work’s own.',
						'editorial-blocks'
					) }
			</p>
		</div>
	) : null;
}

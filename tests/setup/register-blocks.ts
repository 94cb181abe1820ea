import { registerCoreBlocks } from '@wordpress/block-library';
import { unstable__bootstrapServerSideBlockDefinitions as bootstrapDefinitions } from '@wordpress/blocks';
import callout from '../../blocks/callout/block.json';
import quote from '../../blocks/quote/block.json';
import scrollToTop from '../../blocks/scroll-to-top/block.json';
import { calloutTypes } from '../../src/model/callout-types';
import type { CalloutType } from '../../src/model/callout-types';

/**
 * Registers WordPress's blocks and ours, as an editor has them: block.json and the
 * site's words come from the server, the rest from our script.
 *
 * @param types The site's own types of callouts.
 */
export function registerBlocks( types: readonly CalloutType[] = [] ): void {
	window.editorialBlocks = {
		calloutTypes: [ ...calloutTypes, ...types ].map( ( type ) => ( {
			...type,
			name: type.label,
		} ) ),
		ownLabels: calloutTypes.map( ( { label } ) => label ),
	};
	registerCoreBlocks();
	bootstrapDefinitions( {
		[ callout.name ]: callout,
		[ quote.name ]: quote,
		[ scrollToTop.name ]: scrollToTop,
	} );
	require( '../../blocks' );
}

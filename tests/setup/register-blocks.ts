import { registerCoreBlocks } from '@wordpress/block-library';
import { unstable__bootstrapServerSideBlockDefinitions as bootstrapDefinitions } from '@wordpress/blocks';
import callout from '../../blocks/callout/block.json';
import quote from '../../blocks/quote/block.json';
import scrollToTop from '../../blocks/scroll-to-top/block.json';

/**
 * Registers WordPress's blocks and ours, as an editor has them: block.json comes
 * from the server, the rest from our script.
 */
export function registerBlocks(): void {
	registerCoreBlocks();
	bootstrapDefinitions( {
		[ callout.name ]: callout,
		[ quote.name ]: quote,
		[ scrollToTop.name ]: scrollToTop,
	} );
	require( '../../blocks' );
}

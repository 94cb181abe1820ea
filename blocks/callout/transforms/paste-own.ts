import { createBlock, getBlockAttributes } from '@wordpress/blocks';
import type { Block } from '@wordpress/blocks';
import { CALLOUT_CLASS } from '../../../src/model/callout-markup';
import { captured } from '../../../src/model/class-names';
import type { Handler } from './paste-marker';

const NAME = 'editorial-blocks/callout';

/**
 * Whether an element is a callout of ours, as readers' pages have it.
 *
 * @param node Any element.
 */
export const isOwnCallout = ( node: Element ): boolean =>
	node.classList.contains( CALLOUT_CLASS );

/**
 * A callout of ours, copied from a page, as it was.
 *
 * @param node    One that isOwnCallout() answers for.
 * @param handler What the body is converted by.
 */
export function calloutFromOwn( node: Element, handler: Handler ): Block {
	const part = ( name: string ) =>
		node.querySelector( `.${ CALLOUT_CLASS }__${ name }` );
	const classes = Array.from( node.classList );
	const details = node.querySelector( ':scope > details' );
	const body = part( 'body' );
	// The words of callouts in it are not its own.
	body?.remove();
	// WordPress would take all of them for the author's.
	node.removeAttribute( 'class' );
	return createBlock(
		NAME,
		{
			...getBlockAttributes( NAME, node.outerHTML ),
			type: captured( classes, /^is-type-(.+)$/ ),
			level: Number( part( 'title' )?.nodeName.match( /[2-6]/ ) ?? 0 ),
			fold:
				( details?.hasAttribute( 'open' ) && 'open' ) ||
				( details ? 'closed' : 'none' ),
			icon: ! classes.includes( 'has-no-icon' ),
			labelHidden: classes.includes( 'has-hidden-label' ),
			titleHidden: classes.includes( 'has-hidden-title' ),
			className: classes.find( ( name ) => /^is-style-/.test( name ) ),
		},
		body ? handler( { HTML: body.innerHTML, mode: 'BLOCKS' } ) : []
	);
}

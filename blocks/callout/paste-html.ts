import { pasteHandler } from '@wordpress/blocks';
import type { Block } from '@wordpress/blocks';
import { calloutFrom } from './found-callout';
import type { FoundCallout } from './found-callout';
import { leadingSign, takeSignOff } from './paste-aside';
import { families } from './paste-families';
import type { Family } from './paste-families';
import type { Handler } from './paste-marker';

/** What renderers draw around the words, which our block draws itself. */
const FURNITURE =
	'svg, button, .callout-icon, .callout-fold, .headerlink, .btn-close, [class^="admonitionIcon"], td.icon';

/** What Asciidoctor frames each of its blocks with. */
const FRAMES = '.paragraph, .ulist, .olist';

type Known = FoundCallout & { family: Family };

/**
 * What an element of rendered HTML is, if it is a callout.
 *
 * @param node Any element.
 */
export function knownCallout( node: Element ): Known | undefined {
	for ( const family of families ) {
		const word = family.word( node );
		if ( word ) {
			return { word, family, isObsidian: family.isObsidian };
		}
	}
	if ( node.nodeName !== 'ASIDE' ) {
		return undefined;
	}
	const family: Family = { word: () => undefined };
	const word =
		leadingSign( node )?.word ??
		( node.getAttribute( 'role' ) === 'note' ? 'note' : undefined );
	return word ? { word, family } : undefined;
}

function foldOf( node: Element ): FoundCallout[ 'fold' ] {
	if ( node.nodeName === 'DETAILS' ) {
		return node.hasAttribute( 'open' ) ? 'open' : 'closed';
	}
	switch ( node.getAttribute( 'data-callout-fold' ) ) {
		case '+':
			return 'open';
		case '-':
			return 'closed';
	}
	return undefined;
}

/**
 * Rendered HTML's callout as ours.
 *
 * @param node    An element that knownCallout() answers for.
 * @param handler What the body is converted by.
 */
export function calloutFromHtml( node: Element, handler: Handler ): Block {
	const known = knownCallout( node );
	if ( ! known ) {
		throw new Error( 'This element is no callout.' );
	}
	const { family, ...found } = known;
	node.querySelectorAll( FURNITURE ).forEach( ( element ) =>
		element.remove()
	);
	const sign = node.nodeName === 'ASIDE' ? leadingSign( node ) : undefined;
	if ( sign ) {
		takeSignOff( node, sign.sign );
	}
	const heading = family.title && node.querySelector( family.title );
	const title =
		heading &&
		pasteHandler( {
			// Words in a block of their own there are a line of words here.
			HTML: ( heading.querySelector( 'p' ) ?? heading ).innerHTML,
			mode: 'INLINE',
		} );
	if ( heading ) {
		heading.remove();
	}
	node.querySelectorAll( FRAMES ).forEach( ( element ) =>
		element.replaceWith( ...element.childNodes )
	);
	const body = family.body && node.querySelector( family.body );
	node.removeAttribute( 'class' );
	return calloutFrom(
		{
			...found,
			fold: foldOf( node ),
			title: title ? String( title ).trim() : '',
		},
		handler( { HTML: ( body || node ).innerHTML, mode: 'BLOCKS' } )
	);
}

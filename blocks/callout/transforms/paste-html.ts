import { pasteHandler } from '@wordpress/blocks';
import type { Block } from '@wordpress/blocks';
import { renderedCallout } from '../../../src/model/callout-dialects';
import type {
	CalloutDialect,
	Rendered,
} from '../../../src/model/callout-dialect.types';
import { renderedFold } from '../../../src/model/callout-fold';
import { isCalloutFurniture } from '../../../src/model/callout-furniture';
import { calloutFrom } from './found-callout';
import { asideWord, takeSignOff } from './paste-aside';
import type { Handler } from './paste-marker';

/** What Asciidoctor frames each of its blocks with. */
const FRAMES = '.paragraph, .ulist, .olist';

const within = ( node: Element ) => Array.from( node.querySelectorAll( '*' ) );

const hasClass = ( node: Element, pattern?: RegExp ) =>
	Array.from( node.classList ).some( ( name ) => pattern?.test( name ) );

const rendered = ( node: Element ): Rendered => ( {
	tag: node.nodeName.toLowerCase(),
	classes: Array.from( node.classList ),
	attribute: ( name ) => node.getAttribute( name ) ?? undefined,
} );

type Known = { word: string; dialect: Partial< CalloutDialect > };

/**
 * What an element of rendered HTML is, if it is a callout.
 *
 * @param node Any element.
 */
export function knownCallout( node: Element ): Known | undefined {
	const word = asideWord( node );
	return (
		renderedCallout( rendered( node ) ) ??
		( word ? { word, dialect: {} } : undefined )
	);
}

function titleElement(
	node: Element,
	{ title, titleIn }: Partial< CalloutDialect >
): Element | undefined {
	return within( node ).find(
		( inner ) =>
			( hasClass( inner, title ) &&
				( ! titleIn ||
					( inner.parentElement &&
						hasClass( inner.parentElement, titleIn ) ) ) ) ||
			( inner.nodeName === 'SUMMARY' && inner.parentElement === node )
	);
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
	const { dialect, word } = known;
	const fold = renderedFold( rendered( node ) );
	for ( const inner of within( node ) ) {
		if ( isCalloutFurniture( rendered( inner ) ) ) {
			inner.remove();
		}
	}
	takeSignOff( node );
	const heading = titleElement( node, dialect );
	const title =
		heading &&
		pasteHandler( {
			// Words in a block of their own there are a line of words here.
			HTML: ( heading.querySelector( 'p' ) ?? heading ).innerHTML,
			mode: 'INLINE',
		} );
	heading?.remove();
	node.querySelectorAll( FRAMES ).forEach( ( element ) =>
		element.replaceWith( ...element.childNodes )
	);
	const { body } = dialect;
	const content =
		( body &&
			within( node ).find( ( inner ) => hasClass( inner, body ) ) ) ??
		node;
	node.removeAttribute( 'class' );
	return calloutFrom(
		{
			word,
			isObsidian: dialect.isObsidian,
			fold,
			title: title ? String( title ).trim() : '',
		},
		handler( { HTML: content.innerHTML, mode: 'BLOCKS' } )
	);
}

import { pasteHandler } from '@wordpress/blocks';
import type { Block } from '@wordpress/blocks';
import { readMarker } from '../../../src/model/callout-marker';
import { calloutFrom } from './found-callout';

/** WordPress's own handler of HTML: of what is pasted or of classic content. */
export type Handler = ( options: { HTML: string; mode?: string } ) => Block[];

const firstLine = ( node: Element ) => node.querySelector( 'p' ) ?? node;

/**
 * Whether a blockquote begins with the marker of a callout.
 *
 * @param node Any element.
 */
export function isMarkedQuote( node: Element ): boolean {
	return (
		node.nodeName === 'BLOCKQUOTE' &&
		readMarker( firstText( firstLine( node ) )?.data ?? '' ) !== undefined
	);
}

// The text node the marker stands in, if no format or link does.
function firstText( line: Element ): Text | undefined {
	const first = Array.from( line.childNodes ).find(
		( node ) => node.textContent?.trim() !== ''
	);
	return first && isText( first ) ? first : undefined;
}

/**
 * Moves what follows the first line of a paragraph into a paragraph of its own.
 *
 * @param line The paragraph.
 */
function splitFirstLine( line: Element ): void {
	const rest = line.ownerDocument.createElement( 'p' );
	let isPast = false;
	for ( const node of Array.from( line.childNodes ) ) {
		const [ before = '', after ] = isText( node )
			? node.data.split( /\n(.*)/s )
			: [];
		if ( isPast ) {
			rest.append( node );
		} else if ( node.nodeName === 'BR' ) {
			isPast = true;
			node.remove();
		} else if ( isText( node ) && after !== undefined ) {
			isPast = true;
			node.data = before;
			rest.append( after );
		}
	}
	if ( rest.textContent?.trim() || rest.children.length ) {
		line.after( rest );
	}
}

function isText( node: Node ): node is Text {
	return node.nodeType === 3;
}

/**
 * A marked blockquote as a callout: the first line is its title, the rest its
 * body.
 *
 * @param quote   One that isMarkedQuote() answers for.
 * @param handler What the body is converted by.
 */
export function calloutFromQuote( quote: Element, handler: Handler ): Block {
	const line = firstLine( quote );
	const text = firstText( line );
	const marker = readMarker( text?.data ?? '' );
	if ( ! text || ! marker ) {
		throw new Error( 'This quote begins with no callout’s marker.' );
	}
	text.data = text.data.slice( marker.length );
	splitFirstLine( line );
	const title = pasteHandler( { HTML: line.innerHTML, mode: 'INLINE' } );
	line.remove();
	quote.removeAttribute( 'class' );
	return calloutFrom(
		{ ...marker, title: String( title ).trim() },
		handler( { HTML: quote.innerHTML, mode: 'BLOCKS' } )
	);
}

import type { Element, ElementContent } from 'hast';
import { hasClass } from '../../model/class-names';
import type { BlockNode } from '../blocks/block';
import type { Conversion } from '../conversion';
import { quotation } from './attributed-quote';
import { findCredit } from './credits';
import { element } from './element';
import {
	attributeOf,
	classesOf,
	elementsOf,
	findElement,
	isElement,
	textOf,
} from './tree';

/**
 * A figure that holds a quotation and, in its caption, whom it is by.
 *
 * @param node    `figure`.
 * @param context The run.
 */
export function figureQuotation(
	node: Element,
	context: Conversion
): BlockNode | undefined {
	const children = elementsOf( node );
	const words = children.find( ( child ) =>
		isElement( child, 'blockquote' )
	);
	const caption = children.find( ( child ) =>
		isElement( child, 'figcaption' )
	);
	if ( ! words || children.length > ( caption ? 2 : 1 ) ) {
		return undefined;
	}
	const inside = findCredit( words.children );
	const credit =
		caption && textOf( [ caption ] ).trim()
			? { nodes: caption.children, rest: words.children }
			: inside;
	return quotation(
		credit?.rest ?? words.children,
		credit,
		attributeOf( words, 'cite' ),
		node,
		context
	);
}

/** How sites frame a quotation: classes of the frame, of the author's line. */
const FRAMES: readonly { frame: RegExp; author?: RegExp }[] = [
	// Asciidoctor
	{ frame: /^(?:quoteblock|verseblock)$/, author: /^attribution$/ },
	// Substack
	{ frame: /^pullquote$/ },
];

/**
 * What a frame holds; verse keeps its lines in `pre`.
 */
function withLines( frame: Element ): ElementContent[] {
	return frame.children.map( ( child ) =>
		isElement( child, 'pre' )
			? element( 'p', child.children.flatMap( brokenLines ) )
			: child
	);
}

function brokenLines( node: ElementContent ): ElementContent[] {
	return node.type === 'text'
		? node.value
				.split( '\n' )
				.flatMap( ( value, index ): ElementContent[] => [
					...( index ? [ element( 'br', [] ) ] : [] ),
					{ type: 'text', value },
				] )
		: [ node ];
}

const lengthOf = ( node: Element ) =>
	textOf( [ node ] ).replace( /\s+/g, '' ).length;

/**
 * A quotation that a site builds out of classes.
 *
 * @param node    Any element.
 * @param context The run.
 */
export function quotationFromClasses(
	node: Element,
	context: Conversion
): BlockNode | undefined {
	if ( ! isElement( node, 'div', 'section' ) ) {
		return undefined;
	}
	// Kubernetes's pages have the words and the author side by side.
	const words = elementsOf( node ).find( ( child ) =>
		hasClass( classesOf( child ), /^quotetext$/ )
	);
	const known = FRAMES.find( ( { frame } ) =>
		hasClass( classesOf( node ), frame )
	);
	if ( ! words && ! known ) {
		return undefined;
	}
	const author = words ? /^quoteauthortext$/ : known?.author;
	const named =
		author &&
		findElement( node, ( child ) =>
			hasClass( classesOf( child ), author )
		);
	const inner =
		words ??
		findElement( node, ( { tagName } ) => tagName === 'blockquote' ) ??
		node;
	// A frame with a title, say: its parts are blocks of their own.
	if (
		lengthOf( node ) >
		lengthOf( inner ) + ( named ? lengthOf( named ) : 0 )
	) {
		return undefined;
	}
	const children = (
		inner === node ? withLines( node ) : inner.children
	).filter( ( child ) => child !== named );
	const credit = named
		? { nodes: named.children, rest: children }
		: findCredit( children );
	return quotation(
		credit?.rest ?? children,
		credit,
		undefined,
		node,
		context
	);
}

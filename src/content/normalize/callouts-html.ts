import type { Element, ElementContent } from 'hast';
import type { BlockNode } from '../blocks/block';
import type { Conversion } from '../conversion';
import { typeOf } from '../labels';
import { boldLabel } from './bold-label';
import { calloutBlock } from './callout-words';
import { withChildren } from './element';
import { inlineHtml } from './inline';
import { signAt, withoutSign } from './leading-sign';
import { notionCallout } from './notion';
import { recognised, rendered } from './rendered';
import {
	bodyElement,
	foldOf,
	titleElement,
	without,
	withoutFurniture,
} from './rendered-parts';
import { isBlank, isElement, textOf, trimBlank } from './tree';

const TAGS = [
	'div',
	'section',
	'aside',
	'details',
	'blockquote',
	'p',
	'article',
	'callout',
];

/**
 * A title in an element that only its words tell: it says the type.
 */
function repeatedTitle(
	children: readonly ElementContent[],
	word: string
): Element | undefined {
	const [ first ] = children;
	if ( ! isElement( first, 'p', 'div', 'h2', 'h3', 'h4', 'h5', 'h6' ) ) {
		return undefined;
	}
	const text = textOf( [ first ] )
		.trim()
		.replace( /[\s:!.]+$/, '' );
	const type = typeOf( word, {} );
	return children.length > 1 &&
		type !== undefined &&
		typeOf( text, {} ) === type
		? first
		: undefined;
}

function signedAside( node: Element, context: Conversion ) {
	const [ first, ...rest ] = trimBlank( node.children );
	const sign = signAt( first );
	return first && sign
		? calloutBlock(
				{
					word: sign.word,
					body: [ withoutSign( first, sign ), ...rest ],
					line: context.lineOf( node ),
				},
				context
			)
		: undefined;
}

/**
 * A callout as some generator, framework or site renders it.
 *
 * @param node    Any element.
 * @param context The run.
 * @return Our block, or undefined for an element that is no callout.
 */
export function calloutFromHtml(
	node: Element,
	context: Conversion
): BlockNode | undefined {
	if ( ! TAGS.includes( node.tagName ) && node.tagName !== 'figure' ) {
		return undefined;
	}
	const special =
		notionCallout( node, context ) ??
		( node.tagName === 'aside' ? signedAside( node, context ) : undefined );
	const found =
		special || node.tagName === 'figure'
			? undefined
			: recognised( rendered( node ) );
	if ( ! found ) {
		return special;
	}
	const { word, dialect } = found;
	const clean = withoutFurniture( node );
	const named = titleElement( clean, dialect );
	const rest = bodyElement( without( clean, named ), dialect );
	// Without its class, or a paragraph would be taken for a callout again.
	const visible = (
		node.tagName === 'p'
			? [ withChildren( { ...rest, properties: {} }, rest.children ) ]
			: rest.children
	).filter( ( child ) => ! isBlank( child ) );
	const title = named ?? repeatedTitle( visible, word );
	const children = visible.filter( ( child ) => child !== title );
	const labelled = title ? undefined : boldLabel( children, context, true );
	const repeats =
		labelled && typeOf( labelled.word, {} ) === typeOf( word, {} );
	return calloutBlock(
		{
			word: repeats ? labelled.word : word,
			title: title && inlineHtml( title.children, context ),
			fold: foldOf( node ),
			body: repeats ? labelled.body : children,
			line: context.lineOf( node ),
			isObsidian: dialect.isObsidian,
		},
		context
	);
}

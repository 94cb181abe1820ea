import type { Element, ElementContent } from 'hast';
import { hasClass } from '../../model/class-names';
import type { BlockNode } from '../blocks/block';
import type { Conversion } from '../conversion';
import { typeOfSign } from '../signs';
import { calloutBlock } from './callout-words';
import { withChildren } from './element';
import {
	attributeOf,
	classesOf,
	findElement,
	isElement,
	textOf,
	trimBlank,
} from './tree';

const ICON = /notion\.so\/icons\/([a-z-]+?)(?:-alternate)?_[a-z]+\.svg/;

/** Ghost's and Notion's pages: a sign in one element, the words in another. */
const SIGN = /^(?:icon|kg-callout-emoji)$/;

function block(
	sign: string,
	body: readonly ElementContent[],
	node: Element,
	context: Conversion
) {
	return calloutBlock(
		{
			word: typeOfSign( sign ) ?? 'note',
			body,
			line: context.lineOf( node ),
		},
		context
	);
}

/**
 * An aside that begins with one of Notion's own icons, which are pictures.
 */
function withIcon( node: Element, context: Conversion ): BlockNode | undefined {
	const visible = trimBlank( node.children );
	const [ first ] = visible;
	const image = isElement( first, 'p' )
		? trimBlank( first.children )[ 0 ]
		: first;
	const name = isElement( image, 'img' )
		? ICON.exec( attributeOf( image, 'src' ) ?? '' )?.[ 1 ]
		: undefined;
	if ( name === undefined || ! first ) {
		return undefined;
	}
	const left = isElement( first, 'p' )
		? [
				withChildren(
					first,
					first.children.filter( ( child ) => child !== image )
				),
			]
		: [];
	return block( name, [ ...left, ...visible.slice( 1 ) ], node, context );
}

/**
 * Callouts of Notion's and Ghost's, whose sign alone says the type.
 *
 * @param node    Any element.
 * @param context The run.
 */
export function notionCallout(
	node: Element,
	context: Conversion
): BlockNode | undefined {
	if ( node.tagName === 'aside' ) {
		return withIcon( node, context );
	}
	const isNotion =
		node.tagName === 'figure' && hasClass( classesOf( node ), /^callout$/ );
	if ( ! isNotion && ! hasClass( classesOf( node ), /^kg-callout-card$/ ) ) {
		return undefined;
	}
	const sign = findElement( node, ( child ) =>
		hasClass( classesOf( child ), SIGN )
	);
	const holdsSign = ( child: ElementContent ) =>
		isElement( child ) &&
		( child === sign ||
			findElement( child, ( inner ) => inner === sign ) !== undefined );
	return block(
		sign ? textOf( [ sign ] ) : '',
		node.children.filter( ( child ) => ! holdsSign( child ) ),
		node,
		context
	);
}

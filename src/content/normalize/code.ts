import type { Element } from 'hast';
import { code, paragraph } from '../blocks/core-text';
import type { BlockNode } from '../blocks/block';
import { escapeText } from '../blocks/escape';
import type { Conversion } from '../conversion';
import { attributeOf, classesOf, findElement, textOf } from './tree';

/** Classes that name the language, on the code or on what frames it. */
const LANGUAGE =
	/^(?:language|lang|brush:?|highlight(?:-(?:source|text))?)-([a-z][\w+#-]*)$/i;

function languageOf( ...nodes: ( Element | undefined )[] ): string | undefined {
	const named = nodes
		.flatMap( ( node ) => ( node ? classesOf( node ) : [] ) )
		.map( ( name ) => LANGUAGE.exec( name )?.[ 1 ] )
		.find( ( name ) => name !== undefined );
	return (
		named ??
		nodes
			.map( ( node ) => node && attributeOf( node, 'dataLang' ) )
			.find( ( name ) => name )
	);
}

function titleBlocks( node: Element, context: Conversion ): BlockNode[] {
	const title = attributeOf( node, 'dataTitle' );
	if ( ! title ) {
		return [];
	}
	context.warn(
		`WordPress’s code has no title: “${ title }” stands above it.`,
		context.lineOf( node )
	);
	return [ paragraph( `<strong>${ escapeText( title ) }</strong>` ) ];
}

/**
 * Code, with its language, its title above it.
 *
 * @param node    `pre`.
 * @param context The run.
 * @param frame   What stands around it.
 */
export function codeBlocks(
	node: Element,
	context: Conversion,
	frame?: Element
): BlockNode[] {
	const text = textOf( node.children ).replace( /^\n|\s+$/g, '' );
	const inner = findElement( node, ( { tagName } ) => tagName === 'code' );
	return text === ''
		? []
		: [
				...titleBlocks( inner ?? node, context ),
				code( text, languageOf( inner, node, frame ) ),
			];
}

/**
 * An element that only frames code and names its language, as GitHub, Jekyll
 * and Sphinx draw it.
 *
 * @param node    `div`.
 * @param context The run.
 * @return Undefined for any other.
 */
export function framedCode(
	node: Element,
	context: Conversion
): BlockNode[] | undefined {
	if ( ! languageOf( node ) ) {
		return undefined;
	}
	const pre = findElement( node, ( { tagName } ) => tagName === 'pre' );
	return pre && textOf( [ pre ] ).trim() === textOf( [ node ] ).trim()
		? codeBlocks( pre, context, node )
		: undefined;
}

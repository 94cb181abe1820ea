import type { Element } from 'hast';
import type { BlockNode } from '../blocks/block';
import { paragraph, customHtml } from '../blocks/core-text';
import type { Conversion } from '../conversion';
import { inlineHtml } from './inline';
import { isPhrasing } from './phrasing';
import { element } from './element';
import { contentOf, isElement, textOf } from './tree';

type Entry = { tag: 'dt' | 'dd'; node: Element };

function entriesOf( node: Element ): Entry[] {
	return contentOf( node.children ).flatMap( ( child ): Entry[] => {
		if ( isElement( child, 'div' ) ) {
			return entriesOf( child );
		}
		if ( isElement( child, 'dt', 'dd' ) ) {
			return [ { tag: child.tagName, node: child } ];
		}
		return textOf( [ child ] ).trim() === ''
			? []
			: [ { tag: 'dd', node: element( 'dd', [ child ] ) } ];
	} );
}

/**
 * A definition list. WordPress has no block for one: where all of it is text it
 * stays itself in a custom HTML block, else its parts become ordinary blocks.
 *
 * @param node    `dl`.
 * @param context The run.
 */
export function definitionList(
	node: Element,
	context: Conversion
): BlockNode[] {
	const entries = entriesOf( node );
	if (
		entries.every( ( entry ) => entry.node.children.every( isPhrasing ) )
	) {
		const lines = entries.map(
			( { tag, node: { children } } ) =>
				`<${ tag }>${ inlineHtml( children, context ) }</${ tag }>`
		);
		return lines.length
			? [ customHtml( `<dl>\n${ lines.join( '\n' ) }\n</dl>` ) ]
			: [];
	}
	return entries.flatMap( ( entry ) => {
		if ( entry.tag === 'dd' ) {
			return context.flow( entry.node.children );
		}
		const term = inlineHtml( entry.node.children, context );
		return term ? [ paragraph( `<strong>${ term }</strong>` ) ] : [];
	} );
}

import type { Element, ElementContent } from 'hast';
import type { BlockNode } from '../blocks/block';
import { paragraph, customHtml } from '../blocks/core-text';
import type { Conversion } from '../conversion';
import { inlineHtml } from './inline';
import { isPhrasing } from './phrasing';
import { contentOf, isElement, textOf } from './tree';

type Entry = { tag: 'dt' | 'dd'; children: ElementContent[] };

function entriesOf( node: Element ): Entry[] {
	return contentOf( node.children ).flatMap( ( child ): Entry[] => {
		if ( isElement( child, 'div' ) ) {
			return entriesOf( child );
		}
		if ( isElement( child, 'dt', 'dd' ) ) {
			return [ { tag: child.tagName, children: child.children } ];
		}
		return textOf( [ child ] ).trim() === ''
			? []
			: [ { tag: 'dd', children: [ child ] } ];
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
	if ( entries.every( ( { children } ) => children.every( isPhrasing ) ) ) {
		const lines = entries.map(
			( { tag, children } ) =>
				`<${ tag }>${ inlineHtml( children, context ) }</${ tag }>`
		);
		return lines.length
			? [ customHtml( `<dl>\n${ lines.join( '\n' ) }\n</dl>` ) ]
			: [];
	}
	return entries.flatMap( ( entry ) => {
		if ( entry.tag === 'dd' ) {
			return context.flow( entry.children );
		}
		const term = inlineHtml( entry.children, context );
		return term ? [ paragraph( `<strong>${ term }</strong>` ) ] : [];
	} );
}

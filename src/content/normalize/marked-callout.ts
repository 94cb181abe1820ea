import type { Element } from 'hast';
import type { BlockNode } from '../blocks/block';
import type { Conversion } from '../conversion';
import { markOf } from './attribute-lists';
import { calloutBlock } from './callout-words';
import { withChildren } from './element';
import { inlineHtml } from './inline';
import { isElement, trimBlank } from './tree';

/**
 * What kramdown's `{: .note }` makes a callout of.
 *
 * @param node    Any element.
 * @param context The run.
 */
export function markedCallout(
	node: Element,
	context: Conversion
): BlockNode | undefined {
	const mark = markOf( node );
	if ( ! mark || ! isElement( node, 'p', 'blockquote' ) ) {
		return undefined;
	}
	const body = isElement( node, 'p' )
		? [ withChildren( node, node.children ) ]
		: trimBlank( node.children );
	const [ first ] = body;
	const title = mark.isTitled && isElement( first, 'p' ) ? first : undefined;
	return calloutBlock(
		{
			word: mark.word,
			title: title && inlineHtml( title.children, context ),
			body: title ? body.slice( 1 ) : body,
			line: context.lineOf( node ),
		},
		context
	);
}

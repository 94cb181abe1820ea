import type { Element, ElementContent } from 'hast';
import { readMarker } from '../../model/callout-marker';
import type { BlockNode } from '../blocks/block';
import type { Conversion } from '../conversion';
import { calloutBlock } from './callout-words';
import { withChildren } from './element';
import { withFirstParagraph } from './first-paragraph';
import { inlineHtml } from './inline';
import { splitFirstLine } from './lines';
import { isElement, trimBlank } from './tree';

const QUOTES = /^(?:quote|cite)$/i;

export type Alert =
	| { kind: 'callout'; block: BlockNode }
	| { kind: 'quote'; credit: string; body: ElementContent[] };

/**
 * A block quotation that begins with `[!TYPE]`.
 *
 * @param node    `blockquote`.
 * @param context The run.
 */
export function alertFromQuotation(
	node: Element,
	context: Conversion
): Alert | undefined {
	const visible = withFirstParagraph( trimBlank( node.children ) );
	const [ first ] = visible;
	if ( ! isElement( first, 'p' ) ) {
		return undefined;
	}
	const [ text, ...words ] = first.children;
	const marker = text?.type === 'text' ? readMarker( text.value ) : undefined;
	if ( text?.type !== 'text' || ! marker ) {
		return undefined;
	}
	const [ line, rest ] = splitFirstLine( [
		{ ...text, value: text.value.slice( marker.length ) },
		...words,
	] );
	const title = inlineHtml( line, context );
	const body = [
		...( rest.length ? [ withChildren( first, rest ) ] : [] ),
		...visible.slice( 1 ),
	];
	if ( QUOTES.test( marker.word ) ) {
		return { kind: 'quote', credit: title, body };
	}
	const { word, fold, isObsidian } = marker;
	return {
		kind: 'callout',
		block: calloutBlock(
			{
				word,
				title,
				fold,
				body,
				line: context.lineOf( node ),
				isObsidian,
			},
			context
		),
	};
}

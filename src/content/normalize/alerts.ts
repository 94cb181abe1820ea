import type { Element, ElementContent } from 'hast';
import { readMarker } from '../../model/callout-marker';
import type { Marker } from '../../model/callout-marker';
import type { BlockNode } from '../blocks/block';
import type { Conversion } from '../conversion';
import { calloutBlock } from './callout-words';
import { element } from './element';
import { inlineHtml } from './inline';
import { splitFirstLine } from './lines';
import { isElement, textOf, trimBlank } from './tree';

const QUOTES = /^(?:quote|cite)$/i;

export type Alert =
	| { kind: 'callout'; block: BlockNode }
	| { kind: 'quote'; credit: string; body: ElementContent[] };

/**
 * What an alert's marker says. In whole documents a title behind it, or a word
 * that is not in capitals, tells Obsidian's users from GitHub's too.
 *
 * @param text The blockquote's first line.
 */
function readAlertMarker( text: string ): Marker | undefined {
	const marker = readMarker( text );
	return (
		marker && {
			...marker,
			isObsidian:
				marker.isObsidian ||
				marker.length < text.trimEnd().length ||
				marker.word !== marker.word.toUpperCase(),
		}
	);
}

/**
 * Whether a block quotation begins with a marker as only Obsidian's users write.
 *
 * @param node Any element.
 */
export function isObsidianQuotation( node: Element ): boolean {
	const first =
		node.tagName === 'blockquote'
			? node.children.find( ( child ) => isElement( child, 'p' ) )
			: undefined;
	const text = first ? textOf( [ first ] ).split( '\n' )[ 0 ] : '';
	return readAlertMarker( text ?? '' )?.isObsidian ?? false;
}

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
	const visible = trimBlank( node.children );
	const [ first ] = visible;
	const text = isElement( first, 'p' ) ? first.children[ 0 ] : first;
	if ( text?.type !== 'text' || ! first ) {
		return undefined;
	}
	const marker = readAlertMarker( text.value.split( '\n' )[ 0 ] ?? '' );
	if ( ! marker ) {
		return undefined;
	}
	const children = isElement( first ) ? first.children : [ first ];
	const [ line, rest ] = splitFirstLine( [
		{ ...text, value: text.value.slice( marker.length ) },
		...children.slice( 1 ),
	] );
	const title = inlineHtml( line, context );
	const body = [
		...( rest.length ? [ element( 'p', rest ) ] : [] ),
		...visible.slice( 1 ),
	];
	if ( QUOTES.test( marker.word ) ) {
		return { kind: 'quote', credit: title, body };
	}
	const { word, fold } = marker;
	return {
		kind: 'callout',
		block: calloutBlock(
			{
				word,
				title,
				fold,
				body,
				line: context.lineOf( node ),
				isObsidian: word !== word.toUpperCase() && context.isObsidian(),
			},
			context
		),
	};
}

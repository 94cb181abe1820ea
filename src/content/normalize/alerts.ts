import type { Element, ElementContent } from 'hast';
import type { BlockNode } from '../blocks/block';
import type { Conversion } from '../conversion';
import { typeOf } from '../labels';
import { calloutBlock } from './callout-words';
import { emojiType, withoutLeadingEmoji } from './emoji';
import { inlineHtml } from './inline';
import { splitFirstLine } from './lines';
import { element, isElement, textOf, trimBlank } from './tree';

/** `[!type]`, `[!type|meta]`, with Obsidian's fold after it. */
const MARKER =
	/^\s*\[!([A-Za-z][\w -]{0,39})(\|[^\]]*)?\]([+-]?)(?=\s|$)[ \t]*/;

/** Microsoft's extensions of the same syntax, none of which is a callout. */
const NOT_CALLOUTS =
	/^(?:div|video|include|code(?:-.*)?|embed|image|row|column|grid|tab|multi-column|infobox)$/i;

const QUOTES = /^(?:quote|cite)$/i;

export type Alert =
	| { kind: 'callout'; block: BlockNode }
	| { kind: 'quote'; credit: string; body: ElementContent[] };

/**
 * What an alert's marker says.
 *
 * @param text The blockquote's first line.
 */
export function readAlertMarker( text: string ) {
	const match = MARKER.exec( text );
	const word = match?.[ 1 ]?.trim() ?? '';
	if ( ! match || NOT_CALLOUTS.test( word ) ) {
		return undefined;
	}
	const folds = { '+': 'open', '-': 'closed' } as const;
	return {
		word,
		length: match[ 0 ].length,
		isObsidian:
			match[ 2 ] !== undefined ||
			match[ 3 ] !== '' ||
			match[ 0 ].length < text.trimEnd().length ||
			word !== word.toUpperCase(),
		fold:
			match[ 3 ] === '+' || match[ 3 ] === '-'
				? folds[ match[ 3 ] ]
				: undefined,
	};
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
			{ word, title, fold, body, line: context.lineOf( node ) },
			context
		),
	};
}

/**
 * A paragraph that begins with a known label in bold: `**Note:** …`.
 *
 * @param nodes   What a quotation or a callout of that kind holds.
 * @param context The run.
 * @param strict  Whether the label needs its colon, as running text may begin
 *                with a bold word.
 */
export function boldLabel(
	nodes: readonly ElementContent[],
	context: Conversion,
	strict: boolean
): { word: string; body: ElementContent[] } | undefined {
	const outer = trimBlank( nodes );
	const [ first ] = outer;
	if ( ! isElement( first, 'p' ) ) {
		return undefined;
	}
	const children = trimBlank( first.children );
	const led = children[ 0 ] && emojiType( children[ 0 ] );
	const start =
		led && children[ 0 ]
			? trimBlank( [
					withoutLeadingEmoji( children[ 0 ] ),
					...children.slice( 1 ),
				] )
			: children;
	const [ bold ] = start;
	if ( ! isElement( bold, 'strong', 'b' ) ) {
		return undefined;
	}
	const rest = start.slice( 1 );
	const label = textOf( [ bold ] ).trim();
	const word = label.replace( /\s*[:：.]$/, '' );
	const next = rest[ 0 ];
	const after = next?.type === 'text' ? next.value : '';
	const colon = label !== word || /^\s*[:：]/.test( after );
	const alone =
		rest.length === 0 || /^\s*\n/.test( after ) || isElement( next, 'br' );
	if (
		typeOf( word, context.labels ) === undefined ||
		! ( colon || ( alone && ! strict ) )
	) {
		return undefined;
	}
	const remaining: ElementContent[] =
		next?.type === 'text'
			? [
					{ ...next, value: after.replace( /^\s*[:：—–-]?\s*/, '' ) },
					...rest.slice( 1 ),
				]
			: rest;
	const visible = trimBlank( remaining );
	return {
		word,
		body: [
			...( visible.length ? [ element( 'p', visible ) ] : [] ),
			...outer.slice( 1 ),
		],
	};
}

/**
 * A paragraph that ends with kramdown's `{: .note }` on a line of its own.
 *
 * @param node A `p`.
 */
export function trailingMark(
	node: Element
): { word: string; body: ElementContent[] } | undefined {
	const last = node.children.at( -1 );
	const text = last?.type === 'text' ? last.value : '';
	const match = /\n\{:\s*\.([A-Za-z][\w-]*)\s*\}\s*$/.exec( text );
	const word = match?.[ 1 ];
	if (
		! match ||
		! word ||
		last?.type !== 'text' ||
		typeOf( word, {} ) === undefined
	) {
		return undefined;
	}
	const kept = { ...last, value: text.slice( 0, match.index ) };
	return {
		word,
		body: [ element( 'p', [ ...node.children.slice( 0, -1 ), kept ] ) ],
	};
}

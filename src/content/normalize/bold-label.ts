import type { ElementContent } from 'hast';
import type { Conversion } from '../conversion';
import { typeOf } from '../labels';
import { withChildren } from './element';
import { withFirstParagraph } from './first-paragraph';
import { signAt, withoutSign } from './leading-sign';
import { isElement, textOf, trimBlank } from './tree';

/** A callout that says its type in its first words. */
export type Labelled = { word: string; body: ElementContent[] };

/** What stands around the word of a label. */
const AROUND = /^[¡【[]|\s*[:：.。!！】\]]+$/g;

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
): Labelled | undefined {
	const outer = withFirstParagraph( trimBlank( nodes ) );
	const [ first ] = outer;
	if ( ! isElement( first, 'p' ) ) {
		return undefined;
	}
	const children = trimBlank( first.children );
	const [ lead, ...behind ] = children;
	const sign = signAt( lead );
	const [ bold, ...rest ] =
		sign && lead
			? trimBlank( [ withoutSign( lead, sign ), ...behind ] )
			: children;
	if ( ! isElement( bold, 'strong', 'b' ) ) {
		return undefined;
	}
	const label = textOf( [ bold ] ).trim();
	const word = label.replace( AROUND, '' );
	const next = rest[ 0 ];
	const after = next?.type === 'text' ? next.value : '';
	const colon = label !== word || /^\s*[:：]/.test( after );
	const alone =
		rest.length === 0 || /^\s*\n/.test( after ) || isElement( next, 'br' );
	if (
		typeOf( word, context.labels ) === undefined ||
		! ( colon || sign || ( alone && ! strict ) )
	) {
		return undefined;
	}
	const remaining: ElementContent[] =
		next?.type === 'text'
			? [
					{ ...next, value: after.replace( /^\s*[:：—–-]/, '' ) },
					...rest.slice( 1 ),
				]
			: rest;
	const visible = trimBlank( remaining );
	return {
		word,
		body: [
			...( visible.length ? [ withChildren( first, visible ) ] : [] ),
			...outer.slice( 1 ),
		],
	};
}

import type { Element, ElementContent } from 'hast';
import type { BlockNode } from '../blocks/block';
import { details } from '../blocks/core-text';
import { parseBlock } from '../blocks/parse-blocks';
import type { Conversion } from '../conversion';
import { parseHtml } from '../parse/html';
import type { Container } from '../parse/container';
import { UNENDED_COMMENT } from '../parse/unended-comments';
import { withWordsInBrackets } from '../parse/words-in-brackets';
import { boundDepth } from './bounded-depth';
import { calloutBlock } from './callout-words';
import { inlineHtml } from './inline';
import { attributedQuote } from './attributed-quote';
import { findCredit } from './credits';
import { mentionNotes } from './footnotes';
import { isElement, trimBlank } from './tree';

type Split = { title: string; body: readonly ElementContent[] };

function splitTitle(
	node: Element,
	container: Container,
	context: Conversion
): Split {
	const body = trimBlank( node.children );
	const [ first ] = body;
	const taken =
		container.title !== undefined ||
		container.titleFrom === 'paragraph' ||
		( container.titleFrom === 'heading' &&
			isElement( first ) &&
			/^h[1-6]$/.test( first.tagName ) );
	return taken && isElement( first )
		? {
				title: inlineHtml( first.children, context ),
				body: body.slice( 1 ),
			}
		: { title: '', body };
}

/**
 * What the line pass set apart, as blocks.
 *
 * @param node      The element that stands for it.
 * @param container What it is.
 * @param context   The run.
 */
export function containerBlocks(
	node: Element,
	container: Container,
	context: Conversion
): BlockNode[] {
	const { kind, word, fold, line, source = '' } = container;
	if ( kind === 'blocks' ) {
		mentionNotes( source, context );
		return parseBlock( source );
	}
	if ( kind === 'html' ) {
		const [ html = '' ] = withWordsInBrackets(
			[ { html: source, isInLine: false } ],
			( _, below ) => context.warn( UNENDED_COMMENT, line + below )
		);
		const tree = parseHtml( html );
		boundDepth( tree );
		return context.startingAt( line ).flow( tree.children );
	}
	const { title, body } = splitTitle( node, container, context );
	if ( kind === 'details' ) {
		return [ details( title, context.flow( body ), fold === 'open' ) ];
	}
	if ( kind === 'callout' ) {
		return [ calloutBlock( { word, title, fold, body, line }, context ) ];
	}
	if ( kind === 'quote' ) {
		const credit = [ container.attribution, title ].filter( Boolean );
		const inside = credit.length ? undefined : findCredit( body );
		return [
			attributedQuote(
				context.flow( inside?.rest ?? body ),
				{
					html: inside
						? inlineHtml( inside.nodes, context )
						: credit.join( ', ' ),
					line,
				},
				context
			),
		];
	}
	return context.flow( body );
}

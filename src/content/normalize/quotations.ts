import type { Element, Nodes } from 'hast';
import type { Conversion } from '../conversion';
import { alertFromQuotation } from './alerts';
import { attributedQuote, quotation } from './attributed-quote';
import { boldLabel } from './bold-label';
import { calloutBlock } from './callout-words';
import { findCredit, followingCredit } from './credits';
import { embeddedPost } from './embeds';
import { withMarksMoved } from './footnote-marks';
import type { Made } from './made';
import { attributeOf, classesOf } from './tree';

/**
 * A block quotation: a callout written as one, an embedded post, an attributed
 * quote, or a plain one.
 *
 * @param node    `blockquote`.
 * @param context The run.
 * @param next    The sibling after it, where an attribution may stand.
 */
export function quotationBlocks(
	node: Element,
	context: Conversion,
	next?: Nodes
): Made {
	const post = embeddedPost( node );
	if ( post ) {
		return { blocks: [ post ] };
	}
	const alert = alertFromQuotation( node, context );
	if ( alert?.kind === 'callout' ) {
		return { blocks: [ alert.block ] };
	}
	const line = context.lineOf( node );
	if ( alert?.kind === 'quote' && alert.credit ) {
		return {
			blocks: [
				attributedQuote(
					context.flow( alert.body ),
					{ html: alert.credit, line },
					context
				),
			],
		};
	}
	const labelled =
		context.options.boldLabels === 'off' || alert
			? undefined
			: boldLabel( node.children, context, false );
	if ( labelled ) {
		return { blocks: [ calloutBlock( { ...labelled, line }, context ) ] };
	}
	const isTweet = classesOf( node ).some( ( name ) =>
		/tweet|instagram-media/.test( name )
	);
	const cite = isTweet ? undefined : attributeOf( node, 'cite' );
	const children = alert?.body ?? node.children;
	const inside = isTweet ? undefined : findCredit( children );
	const below = inside || isTweet ? undefined : followingCredit( next );
	const credit =
		inside ?? ( below && withMarksMoved( below.nodes, children ) );
	const made = quotation(
		credit?.rest ?? children,
		credit,
		cite,
		node,
		context
	);
	if ( alert && made.blockName === 'core/quote' ) {
		return {
			blocks: [
				attributedQuote(
					context.flow( children ),
					{ html: '', line },
					context
				),
			],
		};
	}
	return { blocks: [ made ], taken: below !== undefined };
}

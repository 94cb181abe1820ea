import type { Element, Nodes } from 'hast';
import type { BlockNode } from '../blocks/block';
import { coreQuote } from '../blocks/core-text';
import { quote } from '../blocks/own-quote';
import { parseAttribution } from '../../model/attribution';
import { sourceUrl } from '../../model/web-address';
import type { Conversion } from '../conversion';
import { alertFromQuotation, boldLabel } from './alerts';
import { calloutBlock } from './callout-words';
import { findCredit, followingCredit } from './credits';
import type { Credit } from './credits';
import { embeddedPost } from './embeds';
import type { Made } from './elements';
import { inlineHtml } from './inline';
import {
	attributeOf,
	classesOf,
	elementsOf,
	findElement,
	isElement,
	textOf,
} from './tree';

/** Who said it, as inline HTML, and where the source is. */
type Attributed = { html: string; url?: string; line?: number };

const withoutTags = ( html: string ) => html.replace( /<[^>]*>/g, '' );

/**
 * A quotation as our block, its attribution in fields.
 *
 * @param inner The quotation's blocks.
 * @param from  Whom and where it is from; an empty line gives none.
 */
export function attributedQuote(
	inner: readonly BlockNode[],
	from: Attributed
): BlockNode {
	const { html, line } = from;
	const read =
		html === ''
			? {}
			: ( parseAttribution( html ) ?? { name: withoutTags( html ) } );
	const url = sourceUrl( read.url ?? from.url );
	const host = url && URL.canParse( url ) ? new URL( url ).host : undefined;
	const work = read.work ?? host;
	return {
		...quote(
			{
				name: read.name,
				role: read.role,
				date: read.date,
				work,
				url: work ? url : undefined,
			},
			inner
		),
		origin: { line },
	};
}

function quotation(
	body: readonly Nodes[],
	credit: Credit | undefined,
	cite: string | undefined,
	node: Element,
	context: Conversion
): BlockNode {
	const inner = context.flow( body );
	const html = credit ? inlineHtml( credit.nodes, context ) : '';
	const url = credit?.url ?? sourceUrl( cite );
	const line = context.lineOf( node );
	return html !== '' || url || context.options.quotes === 'all'
		? attributedQuote( inner, { html, url, line } )
		: coreQuote( inner );
}

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
				attributedQuote( context.flow( alert.body ), {
					html: alert.credit,
					line,
				} ),
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
	const after = inside || isTweet ? undefined : followingCredit( next );
	const made = quotation(
		inside?.rest ?? children,
		inside ?? after,
		cite,
		node,
		context
	);
	if ( alert && made.blockName === 'core/quote' ) {
		return {
			blocks: [
				attributedQuote( context.flow( children ), { html: '', line } ),
			],
		};
	}
	return { blocks: [ made ], taken: after !== undefined };
}

/**
 * A figure that holds a quotation and, in its caption, whom it is by.
 *
 * @param node    `figure`.
 * @param context The run.
 */
export function figureQuotation(
	node: Element,
	context: Conversion
): BlockNode | undefined {
	const children = elementsOf( node );
	const words = children.find( ( child ) =>
		isElement( child, 'blockquote' )
	);
	const caption = children.find( ( child ) =>
		isElement( child, 'figcaption' )
	);
	if ( ! words || children.length > ( caption ? 2 : 1 ) ) {
		return undefined;
	}
	const inside = findCredit( words.children );
	const credit =
		caption && textOf( [ caption ] ).trim()
			? { nodes: caption.children, rest: words.children }
			: inside;
	return quotation(
		credit?.rest ?? words.children,
		credit,
		attributeOf( words, 'cite' ),
		node,
		context
	);
}

/**
 * A quotation that a site builds out of classes.
 *
 * @param node    Any element.
 * @param context The run.
 */
export function quotationFromClasses(
	node: Element,
	context: Conversion
): BlockNode | undefined {
	const named = ( name: string ) =>
		findElement( node, ( child ) => classesOf( child ).includes( name ) );
	const words = isElement( node, 'div', 'section' )
		? elementsOf( node ).find( ( child ) =>
				classesOf( child ).includes( 'quotetext' )
			)
		: undefined;
	const author = words && named( 'quoteauthortext' );
	return words
		? quotation(
				words.children,
				author && { nodes: author.children, rest: [] },
				undefined,
				node,
				context
			)
		: undefined;
}

import type { Element, Nodes } from 'hast';
import { parseAttribution } from '../../model/attribution';
import { sourceUrl } from '../../model/web-address';
import type { BlockNode } from '../blocks/block';
import { coreQuote } from '../blocks/core-text';
import { quote } from '../blocks/own-quote';
import type { Conversion } from '../conversion';
import { lostLinks } from './credit-links';
import type { Credit } from './footnote-marks';
import { inlineHtml } from './inline';

/** Who said it, as inline HTML, and where the source is. */
type Attributed = { html: string; url?: string; line?: number };

const withoutTags = ( html: string ) => html.replace( /<[^>]*>/g, '' );

/**
 * A quotation as our block, its attribution in fields.
 *
 * @param inner   The quotation's blocks.
 * @param from    Whom and where it is from; an empty line gives none.
 * @param context The run.
 */
export function attributedQuote(
	inner: readonly BlockNode[],
	from: Attributed,
	context: Conversion
): BlockNode {
	const { html, line } = from;
	const read = parseAttribution( html ) ?? { name: withoutTags( html ) };
	const url = sourceUrl( read.url ?? from.url );
	const host = url && URL.canParse( url ) ? new URL( url ).host : undefined;
	const work = read.work ?? host;
	for ( const message of lostLinks( html, { ...read, url } ) ) {
		context.warn( message, line );
	}
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

/**
 * A quotation as our block if somebody or something is named for it, else as
 * WordPress's own.
 *
 * @param body    The quotation.
 * @param credit  Whom it is by, if anybody is named.
 * @param cite    Where it is from, if an attribute says so.
 * @param node    Its element.
 * @param context The run.
 */
export function quotation(
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
		? attributedQuote( inner, { html, url, line }, context )
		: coreQuote( inner );
}

import { parseBlocks } from '../blocks/parse-blocks';
import { parseHtml } from '../parse/html';
import type { Callout, Quote } from '../types';
import { calloutsIn, calloutsInHtml } from './callouts';
import { passagesIn, passagesInHtml } from './passages';
import { proseQuotes } from './prose';
import { quotesIn, quotesInHtml } from './quotes';

export type ExtractOptions = {
	/** `raw` is `content.raw`, `rendered` the HTML readers get; default: by looking. */
	form?: 'raw' | 'rendered';
	/** Whether quotations in running prose count; default true. */
	prose?: boolean;
};

const isRaw = ( content: string, form?: 'raw' | 'rendered' ) =>
	form === undefined ? content.includes( '<!-- wp:' ) : form === 'raw';

/**
 * The callouts of a post. Both forms of a post give the same fields, the text
 * equal after WordPress's own typography; only blocks give a `path`.
 *
 * @param content What the REST API gives as `content.raw` or `content.rendered`.
 * @param options See there.
 */
export function extractCallouts(
	content: string,
	options: ExtractOptions = {}
): Callout[] {
	return isRaw( content, options.form )
		? calloutsIn( parseBlocks( content ) )
		: calloutsInHtml( content );
}

/**
 * The quotations of a post, WordPress's own included; see extractCallouts().
 *
 * @param content What the REST API gives as `content.raw` or `content.rendered`.
 * @param options See there.
 */
export function extractQuotes(
	content: string,
	options: ExtractOptions = {}
): Quote[] {
	const { form, prose = true } = options;
	if ( isRaw( content, form ) ) {
		const blocks = parseBlocks( content );
		return [
			...quotesIn( blocks ),
			...( prose ? proseQuotes( passagesIn( blocks ) ) : [] ),
		];
	}
	return [
		...quotesInHtml( content ),
		...( prose
			? proseQuotes( passagesInHtml( parseHtml( content ) ) )
			: [] ),
	];
}

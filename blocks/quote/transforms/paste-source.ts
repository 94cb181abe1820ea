import { parseAttribution } from '../../../src/model/attribution';
import type { Attribution } from '../../../src/model/attribution';
import { withoutDash } from '../../../src/model/attribution-dash';
import { sourceUrl } from '../../../src/model/web-address';
import { readDashLine } from './paste-last-line';

/** Blockquotes that a service's script turns into an embed. */
export const EMBEDS = [
	'twitter-tweet',
	'twitter-video',
	'instagram-media',
	'tiktok-embed',
	'bluesky-embed',
	'reddit-embed-bq',
	'reddit-card',
	'fb-xfbml-parse-ignore',
	'text-post-media',
	'mastodon-embed',
	'imgur-embed-pub',
	'wp-embedded-content',
] as const;

/** A callout's mark in Markdown; quote and cite are ours. */
const MARK = /^\s*\[!(?!(?:quote|cite)\b)\w+\]/i;
const OWN_MARK = /^\s*\[!(?:quote|cite)\][+-]?/i;
const LABELLED = '.attribution, .citation, .source, .author';

/** A quotation's HTML, and what the source said of who said it. */
export type PastedQuote = { html: string; parts: Attribution };

const read = ( element: Element ): Attribution =>
	parseAttribution( element.innerHTML ) ?? { name: element.innerHTML.trim() };

// An element that is there to say who said it.
function readMarked( last: Element ): Attribution | undefined {
	const [ only, second ] = last.children;
	const isCite =
		only?.localName === 'cite' &&
		! second &&
		last.textContent?.trim() === only.textContent?.trim();
	return last.matches( `footer, cite, ${ LABELLED }` ) || isCite
		? read( last )
		: undefined;
}

function takeLast( quotation: Element ): Attribution | undefined {
	const last = quotation.lastElementChild;
	if ( ! last ) {
		return undefined;
	}
	if (
		[ 'div', 'section' ].includes( last.localName ) &&
		! last.matches( LABELLED )
	) {
		const found = takeLast( last );
		// Wikipedia has the dash before the element that says who said it.
		if (
			found &&
			! last.querySelector( 'img' ) &&
			! withoutDash( last.textContent ?? '' )
		) {
			last.remove();
		}
		return found;
	}
	const parts =
		readMarked( last ) ??
		( last.localName === 'p' ? readDashLine( last ) : undefined );
	if ( parts ) {
		last.remove();
	}
	return parts;
}

// Obsidian's `[!quote] Name`.
function takeMark( quotation: Element ): Attribution | undefined {
	const text = quotation.querySelector( 'p' )?.firstChild;
	const lines = ( text?.nodeValue ?? '' ).split( '\n' );
	const [ line = '' ] = lines;
	if ( ! text || ! OWN_MARK.test( line ) ) {
		return undefined;
	}
	const { nextSibling, parentElement } = text;
	text.nodeValue = lines.slice( 1 ).join( '\n' );
	if ( nextSibling?.nodeName === 'BR' && ! text.nodeValue ) {
		nextSibling.remove();
	}
	if ( ! parentElement?.textContent?.trim() ) {
		parentElement?.remove();
	}
	return parseAttribution( line.replace( OWN_MARK, '' ) ) ?? {};
}

/**
 * Reads a pasted `blockquote`, alone or in a `figure` with a caption.
 *
 * @param node The element; it is left as it was.
 * @return Undefined for what is not ours: an embed, a callout in Markdown, a
 *         quotation that says nothing about where it comes from.
 */
export function readPastedQuote( node: Element ): PastedQuote | undefined {
	const copy = node.cloneNode( true );
	if ( ! ( copy instanceof Element ) ) {
		return undefined;
	}
	const quotation =
		copy.localName === 'blockquote'
			? copy
			: copy.querySelector(
					// While it cleans what was pasted, WordPress wraps the
					// contents of figures in figures.
					':scope > blockquote, :scope > figure > blockquote'
				);
	const isEmbed = EMBEDS.some( ( name ) =>
		quotation?.classList.contains( name )
	);
	if ( ! quotation || isEmbed || MARK.test( quotation.textContent ?? '' ) ) {
		return undefined;
	}
	const caption = copy.querySelector( ':scope > figcaption' );
	const parts =
		( caption?.textContent?.trim() && read( caption ) ) ||
		( takeMark( quotation ) ?? takeLast( quotation ) );
	const url = sourceUrl( quotation.getAttribute( 'cite' ) ?? undefined );
	return parts || url
		? { html: quotation.innerHTML, parts: { url, ...parts } }
		: undefined;
}

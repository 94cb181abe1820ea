import { block } from './block';
import type { BlockNode } from './block';
import { escapeSaveAttribute, escapeText } from './escape';

/**
 * @param html          Inline HTML.
 * @param isRightToLeft Whether it runs so on a page of another direction.
 */
export function paragraph( html: string, isRightToLeft = false ): BlockNode {
	return isRightToLeft
		? block(
				'core/paragraph',
				{ direction: 'rtl' },
				`<p dir="rtl">${ html }</p>`
			)
		: block( 'core/paragraph', {}, `<p>${ html }</p>` );
}

/**
 * @param level  1 to 6.
 * @param html   Inline HTML.
 * @param anchor The heading's id.
 */
export function heading(
	level: number,
	html: string,
	anchor?: string
): BlockNode {
	const id = anchor ? ` id="${ escapeSaveAttribute( anchor ) }"` : '';
	return block(
		'core/heading',
		{ level: level === 2 ? undefined : level, anchor: anchor || undefined },
		`<h${ level }${ id } class="wp-block-heading">${ html }</h${ level }>`
	);
}

/** Only the first address alone on its line, as core's own save() does it. */
const ISOLATED_URL = /^(\s*https?:)\/\/([^\s<>"]+\s*)$/m;

/**
 * @param text     The code, as it is.
 * @param language Its language, as written after the fence.
 */
export function code( text: string, language?: string ): BlockNode {
	const className =
		language && /^[\w+#.-]{1,40}$/.test( language )
			? `language-${ language }`
			: undefined;
	const html = escapeText( text )
		.replace( /\[/g, '&#91;' )
		.replace( ISOLATED_URL, '$1&#47;&#47;$2' );
	const classes = className ? ` ${ className }` : '';
	return block(
		'core/code',
		{ className },
		`<pre class="wp-block-code${ classes }"><code>${ html }</code></pre>`
	);
}

export function separator(): BlockNode {
	return block(
		'core/separator',
		{},
		'<hr class="wp-block-separator has-alpha-channel-opacity"/>'
	);
}

/**
 * @param inner The quotation's blocks.
 */
export function coreQuote( inner: readonly BlockNode[] ): BlockNode {
	return block(
		'core/quote',
		{},
		'<blockquote class="wp-block-quote">',
		inner,
		'</blockquote>'
	);
}

/**
 * @param summary Inline HTML; a word is written where there is none.
 * @param inner   What is folded away.
 * @param open    Whether it starts unfolded.
 */
export function details(
	summary: string,
	inner: readonly BlockNode[],
	open: boolean
): BlockNode {
	return block(
		'core/details',
		{ showContent: open || undefined },
		`<details class="wp-block-details"${ open ? ' open' : '' }>` +
			`<summary>${ summary || 'Details' }</summary>`,
		inner,
		'</details>'
	);
}

/**
 * HTML that no other block can hold.
 *
 * @param markup Block HTML that passed the allow-list.
 */
export function customHtml( markup: string ): BlockNode {
	return block( 'core/html', {}, markup );
}

/** The class WordPress gives the block. */
export const QUOTE = 'wp-block-editorial-blocks-quote';

const paragraph = ( content: string ) =>
	`<!-- wp:paragraph -->\n<p>${ content }</p>\n<!-- /wp:paragraph -->`;

/**
 * A quote's markup, as the editor saves it.
 *
 * @param attributes What its comment holds.
 * @param classes    What its wrapper has besides the block's own.
 * @param words      The quotation.
 * @param rest       What stands around it.
 */
export const quote = (
	attributes: object,
	classes: string,
	words: string,
	rest: { before?: string; after?: string; hidden?: boolean } = {}
) =>
	`<!-- wp:editorial-blocks/quote ${ JSON.stringify( attributes ) } -->
<figure class="${ QUOTE } ${ classes }"${
		rest.hidden ? ' aria-hidden="true"' : ''
	}>${ rest.before ?? '' }<blockquote class="${ QUOTE }__text">${ paragraph(
		words
	) }</blockquote>${ rest.after ?? '' }</figure>
<!-- /wp:editorial-blocks/quote -->`;

/**
 * A caption that names somebody.
 */
export const by = ( name: string, role: string ) =>
	`<figcaption class="${ QUOTE }__attribution"><span class="${ QUOTE }__name">${ name }</span><span class="${ QUOTE }__separator">, </span><span class="${ QUOTE }__role">${ role }</span></figcaption>`;

/** A post whose pull quote repeats its first words. */
export const repeating = {
	title: 'A pull quote that repeats',
	content: [
		paragraph( 'Most people begin too fast, and stop too soon.' ),
		quote(
			{ kind: 'pull-quote', repeats: true },
			'is-kind-pull-quote',
			'Most people begin too fast',
			{ hidden: true }
		),
	].join( '\n\n' ),
};

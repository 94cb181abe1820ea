/** The class of a callout; those of its parts begin with it. */
export const B = 'wp-block-editorial-blocks-callout';

/**
 * A paragraph block.
 *
 * @param text Rich text.
 * @param id   Its anchor; none if empty.
 */
export const paragraph = ( text: string, id = '' ) =>
	`<!-- wp:paragraph -->\n<p${ id && ` id="${ id }"` }>${ text }</p>\n<!-- /wp:paragraph -->`;

/**
 * The first words of a callout's title line.
 *
 * @param words Its type, as people call it.
 */
export const label = ( words: string ) =>
	`<span class="${ B }__label">${ words }</span>`;

/**
 * What follows the label.
 *
 * @param words The title.
 */
export const title = ( words: string ) =>
	`<span class="${ B }__separator">: </span><span class="${ B }__text">${ words }</span>`;

/**
 * What stands below the title line.
 *
 * @param markup Blocks.
 */
export const body = ( markup: string ) =>
	`<div class="${ B }__body">${ markup }</div>`;

/**
 * A callout as the editor saves it.
 *
 * @param classes Beside its own.
 * @param inner   Its title line and body.
 * @param comment The comment's JSON, with a space after it; nothing for none.
 */
export const callout = ( classes: string, inner: string, comment = '' ) =>
	`<!-- wp:editorial-blocks/callout ${ comment }-->\n<div class="${ B } ${ classes }" role="note">${ inner }</div>\n<!-- /wp:editorial-blocks/callout -->`;

/** A warning with a title. */
export const warning = callout(
	'is-type-warning',
	`<p class="${ B }__title">${ label( 'Warning' ) }${ title(
		'Hot surfaces'
	) }</p>${ body( paragraph( 'Back up.' ) ) }`,
	'{"type":"warning"} '
);

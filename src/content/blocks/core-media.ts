import { block } from './block';
import type { BlockNode } from './block';
import { escapeSaveAttribute, escapeSaveUrl } from './escape';

export type Picture = {
	url: string;
	alt: string;
	title?: string;
	/** Inline HTML. */
	caption?: string;
	/** Where a click leads. */
	href?: string;
	/** The attachment's id, once it is uploaded. */
	id?: number;
	/** How wide it is shown, such as `300px`. */
	width?: string;
	/** On which side the text flows around it, or `center`. */
	align?: string;
};

function figcaption( caption?: string ): string {
	return caption
		? `<figcaption class="wp-element-caption">${ caption }</figcaption>`
		: '';
}

/**
 * @param picture What is shown, and what is said about it.
 */
export function image( picture: Picture ): BlockNode {
	const { url, alt, title, caption, href, id, width, align } = picture;
	const img =
		`<img src="${ escapeSaveUrl( url ) }" alt="${ escapeSaveAttribute( alt ) }"` +
		( id ? ` class="wp-image-${ id }"` : '' ) +
		( width ? ` style="width:${ width };height:auto"` : '' ) +
		( title ? ` title="${ escapeSaveAttribute( title ) }"` : '' ) +
		'/>';
	const linked = href
		? `<a href="${ escapeSaveUrl( href ) }">${ img }</a>`
		: img;
	let linkDestination;
	if ( href ) {
		linkDestination = 'custom';
	} else if ( id ) {
		linkDestination = 'none';
	}
	return block(
		'core/image',
		{
			id,
			width,
			// Without it, what save() writes differs between WordPress's versions.
			height: width && 'auto',
			sizeSlug: id ? 'full' : undefined,
			linkDestination,
			align,
		},
		`<figure class="${ [
			'wp-block-image',
			align && `align${ align }`,
			id && 'size-full',
			width && 'is-resized',
		]
			.filter( Boolean )
			.join( ' ' ) }">${ linked }${ figcaption( caption ) }</figure>`
	);
}

/**
 * @param kind    Which player.
 * @param url     The file.
 * @param caption Inline HTML.
 */
export function player(
	kind: 'audio' | 'video',
	url: string,
	caption?: string
): BlockNode {
	return block(
		`core/${ kind }`,
		{},
		`<figure class="wp-block-${ kind }"><${ kind } controls src="${ escapeSaveUrl(
			url
		) }"></${ kind }>${ figcaption( caption ) }</figure>`
	);
}

export type Embed = { url: string; type: string; provider: string };

/**
 * @param target  An address without `&`, and who plays it.
 * @param caption Inline HTML.
 */
export function embed( target: Embed, caption?: string ): BlockNode {
	const { url, type, provider } = target;
	return block(
		'core/embed',
		{ url, type, providerNameSlug: provider, responsive: true },
		`<figure class="wp-block-embed is-type-${ type } is-provider-${ provider } wp-block-embed-${ provider }">` +
			`<div class="wp-block-embed__wrapper">\n${ url }\n</div>` +
			`${ figcaption( caption ) }</figure>`
	);
}

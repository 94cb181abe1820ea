import type { FrontMatter } from './front-matter.types';

/** Other generators' names for the same things. */
const NAMES: Readonly< Record< string, keyof FrontMatter > > = {
	title: 'title',
	slug: 'slug',
	permalink: 'slug',
	date: 'date',
	published: 'date',
	publishdate: 'date',
	pubdate: 'date',
	status: 'status',
	draft: 'status',
	excerpt: 'excerpt',
	description: 'excerpt',
	summary: 'excerpt',
	author: 'author',
	categories: 'categories',
	category: 'categories',
	tags: 'tags',
	tag: 'tags',
	keywords: 'tags',
	featured_image: 'featuredImage',
	featuredimage: 'featuredImage',
	image: 'featuredImage',
	cover: 'featuredImage',
	thumbnail: 'featuredImage',
	comments: 'comments',
	comment_status: 'comments',
	lang: 'lang',
	language: 'lang',
	locale: 'lang',
	wordpress_id: 'wordpressId',
};

/**
 * A key as the table of names has it: in lower case and with underscores.
 *
 * @param key As it was written.
 */
export function plainName( key: string ): string {
	return key.toLowerCase().replaceAll( '-', '_' );
}

/**
 * Our name for what another generator's key says.
 *
 * @param name  The key, from `plainName()`.
 * @param value What stands under it, as one key has two meanings.
 */
export function fieldNamed(
	name: string,
	value: unknown
): keyof FrontMatter | undefined {
	// To some tools a day, to Jekyll a switch.
	if ( name === 'published' && typeof value === 'boolean' ) {
		return 'status';
	}
	return Object.hasOwn( NAMES, name ) ? NAMES[ name ] : undefined;
}

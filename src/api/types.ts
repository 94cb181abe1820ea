import type * as WP from 'wp-types';

/** What plugins keep with an entry. PHP sends an empty list for none, which has no key either. */
type Meta = Readonly< Record< string, unknown > >;

// Of what wp-types leaves open, what WordPress's answers hold.
type Read< T, WithEmbed = never > = {
	[ K in keyof T ]: K extends 'meta'
		? Meta
		: K extends '_embedded'
			? WithEmbed
			: T[ K ];
};

/**
 * What `_embed` brings along: each with the fields that WordPress gives of it
 * there, and none of them where it refuses it.
 */
type Embedded< T > = readonly Partial< T >[];

// WordPress's answers under the names this client uses.
export type BlockType = WP.WP_REST_API_Block_Type;
/** A post, a page or an entry of any other post type. */
export type Post = Read<
	WP.WP_REST_API_Post,
	{
		author?: Embedded< User >;
		replies?: readonly Embedded< Comment >[];
		up?: Embedded< Post >;
		'wp:featuredmedia'?: Embedded< Media >;
		/** One list for each taxonomy. */
		'wp:term'?: readonly Embedded< Term >[];
	} & Meta
>;
export type Comment = Read<
	WP.WP_REST_API_Comment,
	{
		author?: Embedded< User >;
		up?: Embedded< Post >;
		'in-reply-to'?: Embedded< Comment >;
	} & Meta
>;
export type Media = Read<
	WP.WP_REST_API_Attachment,
	{
		author?: Embedded< User >;
		'wp:attached-to'?: Embedded< Post >;
	} & Meta
>;
export type Revision = Read< WP.WP_REST_API_Revision >;
export type SearchResult = WP.WP_REST_API_Search_Result;
export type Settings = WP.WP_REST_API_Settings;
export type Term = Read< WP.WP_REST_API_Term >;
export type User = Read< WP.WP_REST_API_User >;

import type { Collection } from '../reading/collection';
import type { FieldOf } from '../reading/fields';
import type { Query } from '../transport/query';
import type { Call } from '../transport/request';
import type { Post } from '../types';

export type PostField = FieldOf< Post >;

export type PostStatus = 'publish' | 'future' | 'draft' | 'pending' | 'private';

/** What a post may be given. */
export type PostInput = {
	title?: string;
	/** Block markup or HTML. */
	content?: string;
	excerpt?: string;
	/** WordPress's default is `draft`. */
	status?: PostStatus;
	slug?: string;
	/** In the site's time zone: `2026-10-01T09:30:00`. */
	date?: string;
	/** In UTC. */
	date_gmt?: string;
	author?: number;
	parent?: number;
	menu_order?: number;
	featured_media?: number;
	categories?: readonly number[];
	tags?: readonly number[];
	comment_status?: 'open' | 'closed';
	ping_status?: 'open' | 'closed';
	format?: string;
	template?: string;
	sticky?: boolean;
	password?: string;
	/** WordPress drops keys that no plugin has registered, without a word. */
	meta?: Readonly< Record< string, unknown > >;
};

/** For a post type of a plugin's: its own taxonomies and fields as well. */
export type AnyPostInput = PostInput & Readonly< Record< string, unknown > >;

/** Parameters of a list; see the REST handbook for all of them. */
export type PostQuery = Query & {
	search?: string;
	status?: PostStatus | 'any' | readonly PostStatus[];
	slug?: string | readonly string[];
	author?: number | readonly number[];
	categories?: number | readonly number[];
	tags?: number | readonly number[];
	include?: readonly number[];
	exclude?: readonly number[];
	after?: string;
	before?: string;
	modified_after?: string;
	modified_before?: string;
	orderby?: string;
	order?: 'asc' | 'desc';
	per_page?: number;
	/** A list is all pages, from the first item on. */
	page?: never;
	offset?: never;
	context?: 'view' | 'embed' | 'edit';
};

/** Posts as a client can read them. */
export type PostReader = Collection< Post, PostQuery >;

export type UpdateOptions = Call & {
	/** The `modified_gmt` the change builds on: another one is a `ConflictError`. */
	ifModifiedGmt?: string;
};

/** A post that is named by its slug, or by its id. */
export type UpsertInput< I extends PostInput > = I &
	( { slug: string; id?: undefined } | { id: number } );

export type UpsertResult< T extends Post = Post > = {
	action: 'created' | 'updated' | 'unchanged';
	post: T;
	/** How often the post was sent; 0 for an unchanged one. */
	attempts: number;
};

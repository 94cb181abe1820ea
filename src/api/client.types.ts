import type { Auth } from './auth/auth';
import type {
	BatchItem,
	BatchOptions,
	BatchResults,
} from './batch/batch.types';
import type { Clock } from './transport/clock';
import type { Collection } from './reading/collection';
import type { CommentResource } from './comments/comments';
import type { Handler } from './transport/compose';
import type { RootInfo } from './discovery/discovery';
import type { Identity } from './auth/identity';
import type { MediaResource } from './media/media';
import type { Paged } from './reading/paged';
import type { PostResource } from './posts/posts';
import type { AnyPostInput } from './posts/posts.types';
import type { Query } from './transport/query';
import type {
	Answer,
	Call,
	ClientEvent,
	RequestOptions,
} from './transport/request';
import type {
	SearchQuery,
	SettingsResource,
	UrlDetails,
} from './reading/site-reads';
import type { TermResource } from './terms/terms';
import type { BlockType, Post, SearchResult, User } from './types';

export type ClientOptions = {
	/** The site; its root is found with the first request, once. */
	site?: string | URL;
	/** Or the root itself: `https://x/wp-json/`, `https://x/?rest_route=/`. */
	root?: string | URL;
	/** Absent: anonymous. */
	auth?: Auth;
	/** In place of the global fetch: for a proxy, for tests. */
	fetch?: typeof globalThis.fetch;
	/** In place of fetch altogether: gets requests with the whole `url`, gives the Response. */
	handler?: Handler;
	/** Milliseconds for one try; default 30,000, uploads 120,000. */
	timeoutMs?: number;
	/** How often a failed request is tried again; default 2. */
	retries?: number;
	/** Requests at once; default 4 reads and 2 writes. */
	concurrency?: { read?: number; write?: number };
	/** Sends PUT, PATCH and DELETE as POST with a header, for servers that block them. */
	methodOverride?: boolean;
	/** Allows credentials over plain http to another machine. */
	allowInsecureAuth?: boolean;
	/** Sees requests, answers, retries and warnings; never a credential. */
	onEvent?: ( event: ClientEvent ) => void;
	/** Time and chance; for tests. */
	clock?: Clock;
};

type TypeResource = {
	( restBase: string ): PostResource< AnyPostInput, Post, string >;
	< T extends Post >( restBase: string ): PostResource< AnyPostInput, T >;
};

export type Client = {
	readonly posts: PostResource;
	readonly pages: PostResource;
	/**
	 * Another post type, by its REST base: `type( 'products' )`,
	 * `type( 'shop/v1/products' )`. Named, its entries' type says which fields
	 * may be asked for: `type< Post & { acf: { price: string } } >( 'products' )`.
	 */
	type: TypeResource;
	readonly categories: TermResource;
	readonly tags: TermResource;
	/** Another taxonomy, by its REST base. */
	taxonomy: ( restBase: string ) => TermResource;
	readonly media: MediaResource;
	readonly users: Collection< User, Query, number | 'me' >;
	readonly comments: CommentResource;
	readonly settings: SettingsResource;
	search: ( query: SearchQuery, call?: Call ) => Paged< SearchResult >;
	urlDetails: ( url: string, call?: Call ) => Promise< UrlDetails >;
	blockTypes: (
		query?: { namespace?: string },
		call?: Call
	) => Promise< BlockType[] >;
	/** Who the site takes the client for; an AuthError says what is wrong, and the remedy. */
	verify: ( call?: Call ) => Promise< Identity >;
	batch: < const T extends readonly BatchItem[] >(
		items: T,
		options?: BatchOptions
	) => Promise< BatchResults< T > >;
	/** The root in use; finds it where it is not known yet. */
	root: () => Promise< RootInfo[ 'root' ] >;
	/** Any endpoint: the decoded answer. */
	request: < T >( options: RequestOptions ) => Promise< T >;
	/** Any endpoint: the decoded answer with its status and headers. */
	send: ( options: RequestOptions ) => Promise< Answer >;
};

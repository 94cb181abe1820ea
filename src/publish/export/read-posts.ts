import type { Client, Post, PostStatus } from '../../api';

/** A post's text: `raw` as its author wrote it, else as readers get it. */
export type ReadPost = {
	id: number;
	slug: string;
	link: string;
	status: string;
	content: string;
	form: 'raw' | 'rendered';
	/** With all its fields, where it was read for editing. */
	post?: Post;
};

/** Which posts to read. */
export type Wanted = {
	/** By slug or number; all without it. */
	posts?: readonly string[];
	statuses?: readonly PostStatus[];
	/** Ends it. */
	signal?: AbortSignal;
};

const VIEWED = [ 'id', 'slug', 'link', 'status', 'content' ] as const;

type Query = {
	include?: number[];
	slug?: string[];
	status?: 'any' | readonly PostStatus[];
};

function queriesOf( wanted: Wanted, isKnown: boolean ): Query[] {
	const anyStatus = isKnown ? { status: 'any' as const } : {};
	const status = wanted.statuses ? { status: wanted.statuses } : anyStatus;
	if ( ! wanted.posts ) {
		return [ status ];
	}
	const isNumber = ( name: string ) => /^\d+$/.test( name );
	const include = wanted.posts.filter( isNumber ).map( Number );
	const slug = wanted.posts.filter( ( name ) => ! isNumber( name ) );
	return [
		...( include.length ? [ { include, ...status } ] : [] ),
		...( slug.length ? [ { slug, ...status } ] : [] ),
	];
}

async function* readForEditing(
	client: Client,
	query: Query,
	signal?: AbortSignal
): AsyncGenerator< ReadPost > {
	for await ( const post of client.posts.list(
		{ ...query, context: 'edit' },
		{ signal }
	) ) {
		const { id, slug, link, status, content } = post;
		const { raw = '' } = content;
		yield { id, slug, link, status, content: raw, form: 'raw', post };
	}
}

async function* readAsVisitor(
	client: Client,
	query: Query,
	signal?: AbortSignal
): AsyncGenerator< ReadPost > {
	for await ( const { content, ...post } of client.posts.list(
		{ ...query, _fields: VIEWED },
		{ signal }
	) ) {
		yield { ...post, content: content.rendered, form: 'rendered' };
	}
}

async function* readAll(
	client: Client,
	isKnown: boolean,
	wanted: Wanted
): AsyncGenerator< ReadPost > {
	const { signal } = wanted;
	for ( const query of queriesOf( wanted, isKnown ) ) {
		if ( ! isKnown ) {
			yield* readAsVisitor( client, query, signal );
			continue;
		}
		const read = new Set< number >();
		for await ( const post of readForEditing( client, query, signal ) ) {
			read.add( post.id );
			yield post;
		}
		// A list for editing leaves out other people's posts without a word.
		const all = client.posts.list(
			{ ...query, _fields: [ 'id' ] },
			{ signal }
		);
		const others: number[] = [];
		for await ( const { id } of all ) {
			if ( ! read.has( id ) ) {
				others.push( id );
			}
		}
		for ( let start = 0; start < others.length; start += 100 ) {
			const include = others.slice( start, start + 100 );
			const rest = { include, status: query.status };
			yield* readAsVisitor( client, rest, signal );
		}
	}
}

/**
 * Reads posts, each once: what the account may edit as its authors wrote it, the rest as
 * readers get it.
 *
 * @param client  Of the site.
 * @param isKnown Whether it has an account.
 * @param wanted  Which posts.
 */
export async function* readPosts(
	client: Client,
	isKnown: boolean,
	wanted: Wanted = {}
): AsyncGenerator< ReadPost > {
	// One may be named by its slug and by its number.
	const given = new Set< number >();
	for await ( const post of readAll( client, isKnown, wanted ) ) {
		if ( ! given.has( post.id ) ) {
			given.add( post.id );
			yield post;
		}
	}
}

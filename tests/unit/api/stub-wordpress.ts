/** As much of WordPress's REST API as the client's promises rest on, in memory. */
export type Asked = {
	method: string;
	/** From the root: `/wp/v2/posts`. */
	path: string;
	query: URLSearchParams;
	body: Record< string, unknown >;
};

export type Answered = {
	status: number;
	json?: unknown;
	headers?: Record< string, string >;
};

export type StubPost = { id: number; slug: string } & Record< string, unknown >;

const refuse = ( status: number, code: string, data = {} ): Answered => ( {
	status,
	json: { code, message: `Refused: ${ code }.`, data: { status, ...data } },
} );

const START = Date.UTC( 2026, 0 );

export class StubWordPress {
	posts: StubPost[] = [];
	pages: StubPost[] = [];
	books: StubPost[] = [];
	media: StubPost[] = [];
	comments: StubPost[] = [];
	terms: StubPost[] = [];
	/** Requests come at the same moment: each finds its slug free. */
	racing = false;
	capabilities: Record< string, boolean > = { publish_posts: true };
	types: Record< string, unknown > = {};
	/** Slugs that WordPress keeps for itself. */
	reserved: readonly string[] = [];
	private lastId = 0;
	private changes = 0;

	/**
	 * Adds posts named `post-1`, `post-2` and so on.
	 *
	 * @param count How many.
	 */
	fill( count: number ): void {
		for ( let n = 1; n <= count; n++ ) {
			this.add( this.posts, { slug: `post-${ n }` } );
		}
	}

	/**
	 * Carries a request out.
	 *
	 * @param asked The request.
	 */
	answer( asked: Asked ): Answered {
		if ( asked.path === '/batch/v1' ) {
			return this.batch( asked );
		}
		const [ , , , kind = '', id ] = asked.path.split( '/' );
		switch ( kind ) {
			case 'posts':
				return this.collection( this.posts, asked, id );
			case 'pages':
				return this.collection( this.pages, asked, id );
			case 'comments':
				return this.collection( this.comments, asked, id );
			case 'books':
				return this.collection( this.books, asked, id );
			case 'media':
				return this.collection( this.media, asked, id );
			case 'types':
				return { status: 200, json: this.types };
			case 'tags':
				return this.tag( asked, id );
			case 'users':
				return {
					status: 200,
					json: {
						id: 1,
						name: 'A',
						slug: 'a',
						capabilities: this.capabilities,
					},
				};
			default:
				return refuse( 404, 'rest_no_route' );
		}
	}

	private add( all: StubPost[], body: Record< string, unknown > ): StubPost {
		const id = ++this.lastId;
		const asked = String( body.slug ?? `untitled-${ id }` );
		let slug = asked;
		const isUnique = all === this.media || body.status !== undefined;
		// wp_unique_post_slug(): a slug in use is never an error. It is asked
		// for files, and for posts that come with a status; of pages each parent
		// has its own.
		for (
			let n = 2;
			isUnique &&
			! this.racing &&
			all.some(
				( post ) =>
					post.slug === slug &&
					( post.parent ?? 0 ) === ( body.parent ?? 0 )
			);
			n++
		) {
			slug = `${ asked }-${ n }`;
		}
		const post = {
			status: 'draft',
			modified_gmt: '2026-01-01T00:00:00',
			...body,
			id,
			slug,
			title: { raw: body.title ?? '' },
			content: { raw: body.content ?? '' },
		};
		all.push( post );
		return post;
	}

	private collection( all: StubPost[], asked: Asked, id?: string ): Answered {
		const { method, query, body } = asked;
		if ( id !== undefined ) {
			const post = all.find( ( one ) => String( one.id ) === id );
			if ( ! post ) {
				return refuse( 404, 'rest_post_invalid_id' );
			}
			if ( method === 'DELETE' ) {
				all.splice( all.indexOf( post ), 1 );
			} else if ( method === 'POST' ) {
				const { title, content, ...rest } = body;
				Object.assign( post, rest, {
					modified_gmt: new Date( START + 1000 * ++this.changes )
						.toISOString()
						.slice( 0, 19 ),
				} );
				if ( this.reserved.includes( post.slug ) ) {
					post.slug += '-2';
				}
				if ( title !== undefined ) {
					post.title = { raw: title };
				}
				if ( content !== undefined ) {
					post.content = { raw: content };
				}
			}
			return { status: 200, json: { ...post } };
		}
		if ( method === 'POST' ) {
			return { status: 201, json: this.add( all, body ) };
		}
		const slugs = query.has( 'slug' )
			? query.getAll( 'slug' )
			: query.getAll( 'slug[]' );
		const found = all
			.filter( ( post ) => ! slugs.length || slugs.includes( post.slug ) )
			.sort( ( a, b ) => a.id - b.id );
		const perPage = Number( query.get( 'per_page' ) ?? 10 );
		const page = Number( query.get( 'page' ) ?? 1 );
		const pages = Math.ceil( found.length / perPage );
		if ( page > 1 && page > pages ) {
			return refuse( 400, 'rest_post_invalid_page_number' );
		}
		return {
			status: 200,
			json: found.slice( ( page - 1 ) * perPage, page * perPage ),
			headers: {
				'x-wp-total': String( found.length ),
				'x-wp-totalpages': String( pages ),
			},
		};
	}

	/**
	 * One item, carried out as if it had been sent alone.
	 */
	private batch( asked: Asked ): Answered {
		if ( asked.method === 'OPTIONS' ) {
			const args = { requests: { maxItems: 25 } };
			return { status: 200, json: { endpoints: [ { args } ] } };
		}
		const requests = Object.values( asked.body.requests ?? {} );
		return {
			status: 207,
			json: {
				responses: requests.map( ( { method, path, body = {} } ) => {
					const { status, json } = this.answer( {
						method,
						path,
						query: new URLSearchParams(),
						body,
					} );
					return { status, body: json };
				} ),
			},
		};
	}

	private tag( asked: Asked, id?: string ): Answered {
		const same = this.terms.find(
			( term ) => term.name === asked.body.name
		);
		return asked.method === 'POST' && same && id === undefined
			? refuse( 400, 'term_exists', { term_id: same.id } )
			: this.collection( this.terms, asked, id );
	}
}

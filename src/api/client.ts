import apiFetch from '@wordpress/api-fetch';

import { teller, warnOfAnonymousAnswers } from './auth/anonymous-answer';
import { redactionOf } from './auth/auth-headers';
import type { Client, ClientOptions } from './client.types';
import { CommentResource } from './comments/comments';
import { compose, type Handler } from './transport/compose';
import { fetchHandler } from './transport/fetch-handler';
import { later, laterRefusal } from './later';
import { assertLimits } from './transport/limits';
import { MediaResource } from './media/media';
import { methodOverride } from './transport/method-override';
import { PostResource } from './posts/posts';
import type { AnyPostInput } from './posts/posts.types';
import { AuthError } from './errors/response-errors';
import { rootFinder } from './discovery/root-finder';
import {
	blockTypes,
	search,
	SettingsResource,
	urlDetails,
} from './reading/site-reads';
import { TermResource } from './terms/terms';
import { Transport } from './transport/transport';
import { Collection } from './reading/collection';
import type { Post } from './types';

// api-fetch's middlewares over our handler: nothing is shared between clients.
function handlerFor(
	options: ClientOptions,
	root: () => Promise< string >,
	send: typeof globalThis.fetch
): Handler {
	const { auth } = options;
	const last =
		options.handler ??
		fetchHandler(
			send,
			auth?.kind === 'nonce' ? 'same-origin' : 'omit',
			redactionOf( auth )
		);
	let chain: Handler | undefined;
	return async ( request ) => {
		chain ??= compose(
			[
				...( options.methodOverride ? [ methodOverride ] : [] ),
				...( auth ? [ auth.middleware ] : [] ),
				apiFetch.createRootURLMiddleware( await root() ),
			],
			last
		);
		return chain( request );
	};
}

/**
 * A client of one WordPress site. Nothing is global: as many as are needed
 * live side by side.
 *
 * @param options The site (or the root of its REST API), credentials, limits.
 * @throws ConfigError for options that cannot work, or would send credentials in the clear.
 */
export function createClient( options: ClientOptions ): Client {
	const { auth } = options;
	const onEvent = teller( options.onEvent );
	const send: typeof globalThis.fetch =
		options.fetch ?? ( ( ...request ) => globalThis.fetch( ...request ) );
	assertLimits( options );
	const root = rootFinder( options );
	const transport = new Transport( {
		...options,
		handler: handlerFor( options, root, send ),
		refusal: laterRefusal,
		redact: redactionOf( auth ),
		ready: root,
		onEvent,
		assertCall: assertLimits,
		onAnswer: auth && warnOfAnonymousAnswers( onEvent ),
		// A nonce or a handler of the caller's has its own ways.
		explain:
			auth && ! options.handler
				? async ( error, { signal, timeoutMs } ) => {
						if ( ! ( error instanceof AuthError ) ) {
							return error;
						}
						const { diagnose } = await later();
						return diagnose( error, {
							root: await root(),
							fetch: send,
							auth,
							signal,
							timeoutMs: timeoutMs ?? options.timeoutMs ?? 30_000,
						} );
					}
				: undefined,
	} );
	const base = ( path: string ) =>
		path.includes( '/' ) ? `/${ path }` : `/wp/v2/${ path }`;
	return {
		posts: new PostResource( transport, base( 'posts' ) ),
		pages: new PostResource( transport, base( 'pages' ) ),
		type: < T extends Post >( restBase: string ) =>
			new PostResource< AnyPostInput, T, string >(
				transport,
				base( restBase )
			),
		categories: new TermResource( transport, base( 'categories' ) ),
		tags: new TermResource( transport, base( 'tags' ) ),
		taxonomy: ( restBase ) =>
			new TermResource( transport, base( restBase ) ),
		media: new MediaResource( transport, send ),
		users: new Collection( transport, base( 'users' ) ),
		comments: new CommentResource( transport, base( 'comments' ) ),
		settings: new SettingsResource( transport ),
		search: ( query, call ) => search( transport, query, call ),
		urlDetails: ( url, call ) => urlDetails( transport, url, call ),
		blockTypes: ( query, call ) => blockTypes( transport, query, call ),
		verify: async ( call = {} ) => {
			const { readIdentity } = await later();
			return readIdentity( transport, auth, call );
		},
		batch: async ( items, batchOptions ) => {
			const { batch } = await later();
			return batch( transport, items, batchOptions );
		},
		root,
		request: ( request ) => transport.request( request ),
		send: ( request ) => transport.send( request ),
	};
}

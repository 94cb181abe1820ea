import apiFetch from '@wordpress/api-fetch';

import { Collection } from './reading/collection';
import { pageHandler } from './transport/page-handler';
import type { PostReader } from './posts/posts.types';
import type { Refuse } from './errors/refusal';
import type { Call, RequestOptions } from './transport/request';
import { urlDetails, type UrlDetails } from './reading/site-reads';
import { Transport } from './transport/transport';

/** What the blocks' editor code asks of its own site: reading, and no more. */
export type EditorClient = {
	readonly posts: PostReader;
	urlDetails: ( url: string, call?: Call ) => Promise< UrlDetails >;
	request: < T >( options: RequestOptions ) => Promise< T >;
};

/** Each call has its own signal, so the client takes none. */
export type EditorClientOptions = Omit< Call, 'signal' >;

/**
 * A client over the editor page's own `apiFetch`: its root, its login, the
 * renewal of its nonce. It carries no uploads, no writes and no discovery, as
 * it rides in the editor's bundle.
 *
 * @param refusal Makes an error of an answer that is not the one asked for.
 * @param options Default: one retry and 10 seconds, as somebody is waiting.
 */
export function editorClient(
	refusal: Refuse,
	options: EditorClientOptions = {}
): EditorClient {
	const transport = new Transport( {
		handler: pageHandler( apiFetch ),
		refusal,
		timeoutMs: 10_000,
		retries: 1,
		...options,
	} );
	return {
		posts: new Collection( transport, '/wp/v2/posts' ),
		urlDetails: ( url, call ) => urlDetails( transport, url, call ),
		request: ( request ) => transport.request( request ),
	};
}

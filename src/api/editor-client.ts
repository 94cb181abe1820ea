import apiFetch from '@wordpress/api-fetch';

import { Collection } from './collection';
import { pageHandler } from './page-handler';
import type { PostReader } from './posts.types';
import type { Call, RequestOptions } from './request';
import { urlDetails, type UrlDetails } from './site-reads';
import { Transport } from './transport';

/** What the blocks' editor code asks of its own site: reading, and no more. */
export type EditorClient = {
	readonly posts: PostReader;
	urlDetails: ( url: string, call?: Call ) => Promise< UrlDetails >;
	request: < T >( options: RequestOptions ) => Promise< T >;
};

/**
 * A client over the editor page's own `apiFetch`: its root, its login, the
 * renewal of its nonce. It carries no uploads, no writes and no discovery, as
 * it rides in the editor's bundle.
 *
 * @param options Default: one retry and 10 seconds, as somebody is waiting.
 */
export function createEditorClient( options: Call = {} ): EditorClient {
	const transport = new Transport( {
		handler: pageHandler( apiFetch ),
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

import type { APIFetchMiddleware, APIFetchOptions } from '@wordpress/api-fetch';

/** What api-fetch calls a fetch handler; ours always give the Response itself. */
export type Handler = ( options: APIFetchOptions ) => Promise< Response >;

/**
 * One handler out of api-fetch's middlewares and a handler at the end of them:
 * api-fetch's own contract, without its page-wide list of middlewares.
 *
 * @param middlewares The first sees the request first.
 * @param handler     What sends it.
 */
export function compose(
	middlewares: readonly APIFetchMiddleware[],
	handler: Handler
): Handler {
	return middlewares.reduceRight< Handler >(
		( next, middleware ) => ( options ) => middleware( options, next ),
		handler
	);
}

import type { ClientEvent, RequestOptions } from './request';

/**
 * Notices a reader whose credentials were ignored: WordPress then answers
 * public reads as it answers anybody, with 200. An answer to somebody it knows
 * forbids caching (`rest_send_nocache_headers`).
 *
 * @param tell Gets the warning, at most once.
 */
export function warnOfAnonymousAnswers(
	tell: ( event: ClientEvent ) => void
): ( options: RequestOptions, response: Response ) => void {
	let told = false;
	return ( { method = 'GET', path }, response ) => {
		const cache = response.headers.get( 'cache-control' ) ?? '';
		if ( told || method !== 'GET' || /no-cache|no-store/.test( cache ) ) {
			return;
		}
		told = true;
		tell( {
			type: 'warning',
			message: `GET ${ path } was answered as to anybody: the credentials were ignored. verify() says why.`,
		} );
	};
}

/**
 * Prints a warning where nobody listens: on Node's own channel for them.
 *
 * @param event What happened.
 */
export function printWarning( event: ClientEvent ): void {
	if ( event.type === 'warning' ) {
		globalThis.process?.emitWarning?.( event.message, 'EditorialBlocks' );
	}
}

import type { ClientEvent, RequestOptions } from '../transport/request';

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

// Where nobody listens: on Node's own channel for warnings.
function print( event: ClientEvent ): void {
	if ( event.type === 'warning' ) {
		globalThis.process?.emitWarning?.( event.message, 'EditorialBlocks' );
	}
}

/**
 * Tells what happens, and goes on where the listener fails: by then a post may
 * have been made, and its answer must not be lost.
 *
 * @param listen The caller's; absent, warnings are printed.
 */
export function teller(
	listen: ( event: ClientEvent ) => void = print
): ( event: ClientEvent ) => void {
	return ( event ) => {
		try {
			listen( event );
		} catch ( error ) {
			print( { type: 'warning', message: `onEvent failed: ${ error }` } );
		}
	};
}

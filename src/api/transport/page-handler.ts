import type { ApiFetch, APIFetchOptions } from '@wordpress/api-fetch';

import type { Handler } from './compose';
import { decode, NOT_JSON, isRecord } from './decode';

/** Marks a request of ours on its way through the page's middlewares. */
const tap = Symbol( 'editorial-blocks' );

type Tapped = APIFetchOptions & { [ tap ]?: ( response: Response ) => void };

const tapped = new WeakSet< ApiFetch >();

/**
 * Hands us the Response with its headers and its status, and goes on as if
 * the answer had been parsed: `parse: false` for the whole chain would switch
 * off api-fetch's renewal of an expired nonce.
 *
 * @param apiFetch The page's own.
 */
function listenIn( apiFetch: ApiFetch ): void {
	if ( tapped.has( apiFetch ) ) {
		return;
	}
	tapped.add( apiFetch );
	apiFetch.use( async ( options: Tapped, next ) => {
		const receive = options[ tap ];
		if ( ! receive ) {
			return next( options );
		}
		const hear = async ( response: Response ): Promise< unknown > => {
			receive( response.clone() );
			const data = decode( await response.text() );
			return data === NOT_JSON ? { code: 'invalid_json' } : data;
		};
		try {
			const answer: unknown = await next( { ...options, parse: false } );
			return answer instanceof Response ? await hear( answer ) : answer;
		} catch ( refusal ) {
			throw refusal instanceof Response ? await hear( refusal ) : refusal;
		}
	} );
}

/**
 * A handler over the page's `apiFetch`: its root, its nonce and the renewal of
 * it, its preloaded answers.
 *
 * @param apiFetch The page's own.
 */
export function pageHandler( apiFetch: ApiFetch ): Handler {
	listenIn( apiFetch );
	return async ( options ) => {
		let heard: Response | undefined;
		const request: Tapped = {
			...options,
			[ tap ]: ( response ) => {
				heard = response;
			},
		};
		try {
			const data: unknown = await apiFetch( request );
			// A middleware of the page may have answered by itself.
			return heard ?? Response.json( data ?? null );
		} catch ( error ) {
			if ( heard ) {
				return heard;
			}
			throw isRecord( error ) && typeof error.message === 'string'
				? new Error( error.message, { cause: error } )
				: error;
		}
	};
}

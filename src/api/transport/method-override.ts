import type { APIFetchMiddleware } from '@wordpress/api-fetch';

// Sends the methods that some firewalls block as POST; api-fetch does the same for a page.
export const methodOverride: APIFetchMiddleware = ( options, next ) =>
	[ 'PUT', 'PATCH', 'DELETE' ].includes( options.method ?? 'GET' )
		? next( {
				...options,
				method: 'POST',
				headers: {
					...options.headers,
					'X-HTTP-Method-Override': options.method ?? '',
				},
			} )
		: next( options );

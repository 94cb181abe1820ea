import { isRecord } from '../transport/decode';
import { AbortedError } from '../errors/errors';
import type { Call } from '../transport/request';
import { ApiError, AuthError, ForbiddenError } from '../errors/response-errors';
import type { Transport } from '../transport/transport';

type Refusal = { code: string; status: number };

/**
 * What WordPress refuses a reader with who may not edit. It calls the list of
 * every status a bad parameter, with its reason inside.
 *
 * @param error What a request for posts to edit ended with.
 * @return Undefined for any other error.
 */
export function editRefusal( error: unknown ): Refusal | undefined {
	if ( ! ( error instanceof ApiError ) ) {
		return undefined;
	}
	const { details } = error.data;
	const inside = isRecord( details ) ? details.status : undefined;
	const { code, data } = isRecord( inside ) ? inside : error;
	const { status } = isRecord( data ) && 'status' in data ? data : error;
	return ( code === 'rest_forbidden_status' ||
		code === 'rest_forbidden_context' ) &&
		( status === 401 || status === 403 )
		? { code, status }
		: undefined;
}

/**
 * The error for somebody who may not edit, where a post was looked for to be
 * written. Of credentials that the site does not take, it says what is wrong.
 *
 * @param transport Asks who the site takes the client for.
 * @param what      What was looked for, in words.
 * @param error     What the look ended with.
 * @param call      Signal, time, retries.
 * @return The error as it is where that is not the reason.
 */
export async function mayNotEdit(
	transport: Transport,
	what: string,
	error: unknown,
	call: Call
): Promise< unknown > {
	const refusal = editRefusal( error );
	if ( ! refusal || ! ( error instanceof ApiError ) ) {
		return error;
	}
	const { code, status } = refusal;
	const facts = { status, attempts: error.attempts };
	if ( status === 403 ) {
		return new ForbiddenError(
			`${ what } can’t be looked for in every status, as the account may not edit there, so it can’t be written. Use an account whose role allows this. [${ code }, ${ status }]`,
			facts,
			code,
			error.params,
			error.data
		);
	}
	const who: unknown = await transport
		.request( { ...call, path: '/wp/v2/users/me' } )
		.catch( ( reason: unknown ) => reason );
	if ( who instanceof AbortedError ) {
		return who;
	}
	const isExplained =
		who instanceof AuthError && who.problem !== 'not-logged-in';
	return isExplained
		? who
		: new AuthError(
				`${ what } can’t be looked for in every status, as the site takes the client for nobody, so it can’t be written. Give createClient() auth, such as applicationPassword(); where it has some, verify() says why they are not accepted. [${ code }, ${ status }]`,
				facts,
				code,
				error.params,
				error.data
			);
}

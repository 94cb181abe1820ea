import { apiError } from './api-error';
import { badResponse } from './bad-response';
import type { ResponseError, ResponseFacts } from './response-errors';

/** An answer that is not the one asked for. */
export type Refused = {
	response: Response;
	text: string;
	/** The decoded text. */
	data: unknown;
};

/** Makes an error of one, at once or once it has been loaded. */
export type Refuse = (
	...refused: Parameters< typeof refusal >
) => ResponseError | Promise< ResponseError >;

/**
 * The error for an answer that is not the one asked for.
 *
 * @param what    The request, such as `POST /wp/v2/posts`.
 * @param refused The answer.
 * @param facts   Its status and so on.
 */
export function refusal(
	what: string,
	{ response, text, data }: Refused,
	facts: ResponseFacts
): ResponseError {
	return (
		( response.ok ? undefined : apiError( what, data, facts ) ) ??
		badResponse( what, text, response, facts )
	);
}

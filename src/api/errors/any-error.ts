import { EditorialError } from './editorial-error';
import type {
	AbortedError,
	ConfigError,
	ConflictError,
	DiscoveryError,
	InputError,
	NetworkError,
	RedirectError,
	TimeoutError,
	UnconfirmedCreateError,
} from './errors';
import type {
	ApiError,
	AuthError,
	BadResponseError,
	ForbiddenError,
	NotFoundError,
	RateLimitError,
	ValidationError,
} from './response-errors';

/** Each error of this client, told from the others by its `kind`. */
export type AnyEditorialError =
	| AbortedError
	| AuthError
	| BadResponseError
	| ConfigError
	| ConflictError
	| DiscoveryError
	| ForbiddenError
	| InputError
	| NetworkError
	| NotFoundError
	| RateLimitError
	| RedirectError
	| TimeoutError
	| UnconfirmedCreateError
	| ValidationError
	| ( ApiError & { readonly kind: 'api' } )
	| ( EditorialError & { readonly kind: 'api' } );

/**
 * Whether an error is of this client: `kind` then says which, also to
 * TypeScript.
 *
 * @param error What was thrown.
 */
export function isEditorialError( error: unknown ): error is AnyEditorialError {
	return error instanceof EditorialError;
}

import type { ErrorKind } from '../api';

/** What the command ends with. */
export const EXIT = {
	ok: 0,
	someFailed: 1,
	usage: 2,
	credentials: 3,
	unreachable: 4,
} as const;

/** The command was called in a way it does not understand. */
export class UsageError extends Error {}

/** Nobody said who publishes, or what was said cannot be used. */
export class CredentialsError extends Error {}

const codes: Readonly< Partial< Record< ErrorKind, number > > > = {
	auth: EXIT.credentials,
	config: EXIT.credentials,
	'bad-response': EXIT.unreachable,
	discovery: EXIT.unreachable,
	network: EXIT.unreachable,
	'rate-limit': EXIT.unreachable,
	redirect: EXIT.unreachable,
	timeout: EXIT.unreachable,
	'unconfirmed-create': EXIT.unreachable,
};

/**
 * The exit code for what ended a command early.
 *
 * @param error What was thrown. The client's errors are known by their `kind`:
 *              its classes would have to be loaded with every start.
 */
export function exitCodeOf( error: unknown ): number {
	if ( error instanceof UsageError ) {
		return EXIT.usage;
	}
	if ( error instanceof CredentialsError ) {
		return EXIT.credentials;
	}
	const kind: unknown =
		typeof error === 'object' && error !== null && 'kind' in error
			? error.kind
			: undefined;
	const known = Object.entries( codes ).find( ( [ name ] ) => name === kind );
	return known?.[ 1 ] ?? EXIT.someFailed;
}

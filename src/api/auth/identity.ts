import type { Auth } from './auth';
import { isRecord } from '../transport/decode';
import type { Call } from '../transport/request';
import { AuthError, ResponseError } from '../errors/response-errors';
import { single } from '../reading/single';
import type { Transport } from '../transport/transport';
import type { User } from '../types';

/** Who the site takes the client for. */
export type Identity = {
	id: number;
	name: string;
	/** The login name. */
	username: string;
	roles: readonly string[];
	/** Such as `publish_posts`. */
	capabilities: Readonly< Record< string, unknown > >;
	/** The name of the application password in use, to revoke it by; WordPress tells it since 5.7. */
	applicationPassword?: string;
};

// WordPress 5.6 does not know the question, and some plugins block it.
function unlessRefused( error: unknown ): undefined {
	if ( ! ( error instanceof ResponseError ) || error instanceof AuthError ) {
		throw error;
	}
}

/**
 * Who the site takes the client for.
 *
 * @param transport Asks.
 * @param auth      The credentials in use.
 * @param call      Signal, time, retries.
 * @throws AuthError for nobody.
 */
export async function readIdentity(
	transport: Transport,
	auth: Auth | undefined,
	call: Call
): Promise< Identity > {
	const path = '/wp/v2/users/me';
	const answer = await transport
		.request( { ...call, path, query: { context: 'edit' } } )
		.catch( ( error: unknown ) => {
			if ( error instanceof AuthError && ! auth ) {
				throw new AuthError(
					'The client is anonymous: give createClient() auth, such as applicationPassword().',
					error,
					error.code,
					error.params,
					error.data
				);
			}
			throw error;
		} );
	const me = single< User >( answer );
	const used: unknown =
		auth?.kind === 'application-password'
			? await transport
					.request( {
						...call,
						path: `${ path }/application-passwords/introspect`,
					} )
					.catch( unlessRefused )
			: undefined;
	return {
		id: me.id,
		name: me.name,
		username: me.username ?? me.slug,
		roles: me.roles ?? [],
		capabilities: isRecord( me.capabilities ) ? me.capabilities : {},
		...( isRecord( used ) && typeof used.name === 'string'
			? { applicationPassword: used.name }
			: {} ),
	};
}

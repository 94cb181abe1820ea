import { isRecord } from '../transport/decode';
import { InputError } from '../errors/errors';
import type { PostInput } from './posts.types';
import type { Call } from '../transport/request';
import type { Transport } from '../transport/transport';

const PUBLISH = 'publish_posts';

// The capability that publishes posts of this type, by the type's own name for it.
async function publishCapability(
	transport: Transport,
	path: string,
	call: Call
): Promise< string > {
	const types = await transport.request< unknown >( {
		...call,
		path: '/wp/v2/types',
		query: { context: 'edit' },
	} );
	const [ base ] = path.split( '/' ).slice( -1 );
	const type = Object.values( isRecord( types ) ? types : {} )
		.filter( isRecord )
		.find( ( one ) => one.rest_base === base );
	const name = isRecord( type?.capabilities ) && type.capabilities[ PUBLISH ];
	return typeof name === 'string' ? name : PUBLISH;
}

/**
 * Refuses what WordPress would quietly spoil: it empties the slug of a pending
 * post of an account that can't publish, so the post is never found again
 * (`wp_insert_post()`: “Don't allow contributors to set the post slug for
 * pending review posts”).
 *
 * @param transport Asks for the account's capabilities.
 * @param path      The collection, such as `/wp/v2/pages`.
 * @param input     The post.
 * @param call      Signal, time, retries.
 * @throws InputError with the reason.
 */
export async function assertSlugWillStay(
	transport: Transport,
	path: string,
	input: PostInput,
	call: Call
): Promise< void > {
	if ( input.status !== 'pending' ) {
		return;
	}
	const me = await transport.request< unknown >( {
		...call,
		path: '/wp/v2/users/me',
		query: { context: 'edit', _fields: [ 'capabilities' ] },
	} );
	const can =
		isRecord( me ) && isRecord( me.capabilities ) && me.capabilities;
	const needed = await publishCapability( transport, path, call );
	if ( ! can || can[ needed ] !== true ) {
		throw new InputError(
			`The post “${
				input.slug ?? input.title ?? ''
			}” was not sent: WordPress empties the slug of a pending post of an account that can’t publish, and it could never be found again. Send it with status draft, or use an account that can publish.`
		);
	}
}

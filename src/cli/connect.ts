import { applicationPassword, createClient } from '../api';
import type { Client, ClientEvent } from '../api';
import { clockUntil } from './clock-until';
import { readCredentials, requireAccount } from './credentials';
import type { Credentials } from './credentials';
import type { Terminal } from './terminal';

/**
 * How often a request is tried again: a run over hundreds of posts meets the
 * same bad luck more often than a page that asks once.
 */
const RETRIES = 5;

/** Of a run's first question: nobody's answer is sooner a wrong address than a bad moment. */
const FIRST_RETRIES = 2;

/** What a question shows of what it asks for: it may name a hundred posts. */
const LONG_QUERY = /(\?\S{60})\S+(?=: )/;

function tell( event: ClientEvent, terminal: Terminal ): void {
	if ( event.type === 'warning' ) {
		terminal.complain( `warning: ${ event.message }` );
	}
	if ( event.type === 'retry' ) {
		const seconds = ( event.delayMs / 1000 ).toFixed( 1 );
		const reason = event.reason.replace( LONG_QUERY, '$1…' );
		terminal.say( `${ reason } Trying again in ${ seconds } s.` );
	}
}

function clientFor(
	credentials: Credentials,
	terminal: Terminal,
	signal?: AbortSignal
): Client {
	const { site, account } = credentials;
	const client = createClient( {
		site,
		retries: RETRIES,
		...( account
			? { auth: applicationPassword( account.user, account.password ) }
			: {} ),
		onEvent: ( event ) => tell( event, terminal ),
		...( signal ? { clock: clockUntil( signal ) } : {} ),
	} );
	return {
		...client,
		verify: ( call ) =>
			client.verify( { retries: FIRST_RETRIES, ...call } ),
	};
}

/**
 * A client for reading, with an account where one is named.
 *
 * @param file     The credentials file, if one was given.
 * @param terminal Hears of warnings and of requests tried again.
 * @throws CredentialsError Where no site is named.
 */
export async function connect(
	file: string | undefined,
	terminal: Terminal
): Promise< { client: Client; credentials: Credentials } > {
	const credentials = await readCredentials( file, process.env );
	return { client: clientFor( credentials, terminal ), credentials };
}

/**
 * A client of an account.
 *
 * @param file     The credentials file, if one was given.
 * @param terminal Hears of warnings and of requests tried again.
 * @param signal   Ends the waiting between tries; a request in flight is finished.
 * @throws CredentialsError Where the site or the account is missing.
 */
export async function connectAccount(
	file: string | undefined,
	terminal: Terminal,
	signal?: AbortSignal
): Promise< { client: Client; credentials: Required< Credentials > } > {
	const credentials = requireAccount(
		await readCredentials( file, process.env )
	);
	return { client: clientFor( credentials, terminal, signal ), credentials };
}

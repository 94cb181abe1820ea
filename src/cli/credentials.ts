import { readFile } from 'node:fs/promises';
import { parseEnv } from 'node:util';
import { CredentialsError } from './exit-code';

const SITE = 'EDITORIAL_BLOCKS_SITE';
const USER = 'EDITORIAL_BLOCKS_USER';
const PASSWORD = 'EDITORIAL_BLOCKS_APP_PASSWORD';

/** Where to publish and who does. */
export type Credentials = {
	site: string;
	/** Absent: the site is read as any visitor reads it. */
	account?: { user: string; password: string };
};

type Variables = Readonly< Record< string, string | undefined > >;

async function readVariables( file: string ): Promise< Variables > {
	let bytes;
	try {
		bytes = await readFile( file );
	} catch ( error ) {
		const reason = error instanceof Error ? error.message : String( error );
		throw new CredentialsError(
			`The credentials file ${ file } cannot be read: ${ reason }.`
		);
	}
	try {
		// Takes off the mark that Notepad puts before the first name.
		const utf8 = new TextDecoder( 'utf-8', { fatal: true } );
		return parseEnv( utf8.decode( bytes ) );
	} catch {
		throw new CredentialsError(
			`The credentials file ${ file } is not text in UTF-8: save it in that encoding and try again.`
		);
	}
}

async function variablesOf(
	file: string | undefined,
	environment: Variables
): Promise< Variables > {
	return file === undefined
		? environment
		: { ...environment, ...( await readVariables( file ) ) };
}

/**
 * The site alone, where one is named; nothing else is needed offline.
 *
 * @param file        As for `readCredentials()`.
 * @param environment The process's variables.
 * @throws CredentialsError For a file that cannot be read.
 */
export async function readSite(
	file: string | undefined,
	environment: Variables
): Promise< string | undefined > {
	const variables = await variablesOf( file, environment );
	return variables[ SITE ]?.trim().replace( /\/+$/, '' ) || undefined;
}

/**
 * Reads the site and the account from a file or the environment; never from
 * the arguments, which every process on the machine can see.
 *
 * @param file        Lines of `NAME=value`; what it says wins.
 * @param environment The process's variables.
 * @throws CredentialsError That names what is missing.
 */
export async function readCredentials(
	file: string | undefined,
	environment: Variables
): Promise< Credentials > {
	const variables = await variablesOf( file, environment );
	const site = await readSite( file, environment );
	if ( site === undefined ) {
		throw new CredentialsError(
			`Which site? Set ${ SITE } to its address, such as https://example.org, in the environment or in the file given with --credentials.`
		);
	}
	const user = variables[ USER ]?.trim();
	const password = variables[ PASSWORD ]?.trim();
	if ( ! user !== ! password ) {
		throw new CredentialsError(
			`${ user ? PASSWORD : USER } is not set, but ${ user ? USER : PASSWORD } is: both are needed.`
		);
	}
	return user && password ? { site, account: { user, password } } : { site };
}

/**
 * The same, where an account is needed.
 *
 * @param credentials What was read.
 * @throws CredentialsError That says how to get an application password.
 */
export function requireAccount(
	credentials: Credentials
): Required< Credentials > {
	const { site, account } = credentials;
	if ( ! account ) {
		throw new CredentialsError(
			`Who publishes? Set ${ USER } to your login name and ${ PASSWORD } to an application password: in WordPress, Users → Profile → Application Passwords.`
		);
	}
	return { site, account };
}

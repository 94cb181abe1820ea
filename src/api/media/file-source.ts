import { fromGiven, type GivenFile, type NamedFile } from './given-file';
import { InputError, NetworkError, TimeoutError } from '../errors/errors';
import { fetchWithin } from '../transport/fetch-within';
import { PASSING } from '../errors/response-errors';

/** What can be uploaded: a path (in Node), a file, bytes with a name, or an address to copy from. */
export type FileSource = string | URL | GivenFile;

function lastPart( path: string ): string {
	return path.split( /[\\/]/ ).pop() ?? '';
}

// A name may hold a bare per cent sign, as servers allow.
function nameIn( { pathname }: URL ): string {
	try {
		return lastPart( decodeURIComponent( pathname ) );
	} catch {
		return lastPart( pathname );
	}
}

async function fromPath( path: string ): Promise< NamedFile > {
	// Asked of the process: an import of node:fs would stop bundlers for browsers.
	const files = globalThis.process?.getBuiltinModule?.( 'node:fs' );
	if ( /^https?:/i.test( path ) ) {
		throw new InputError(
			`${ path } is an address: pass new URL( … ) to upload what is there.`
		);
	}
	if ( ! files ) {
		throw new InputError(
			`${ path }: only Node can read files by their path. Pass { data, name } or a URL.`
		);
	}
	try {
		const { buffer, byteOffset, byteLength } =
			await files.promises.readFile( path );
		const bytes = new Uint8Array( buffer, byteOffset, byteLength ).slice();
		return { bytes: bytes.buffer, name: lastPart( path ), type: '' };
	} catch ( error ) {
		throw new InputError(
			`${ path } could not be read (${
				error instanceof Error ? error.message : error
			}), so nothing was uploaded. Check the path.`
		);
	}
}

async function fromUrl(
	url: URL,
	send: typeof globalThis.fetch,
	timeoutMs: number,
	signal?: AbortSignal
): Promise< NamedFile > {
	if ( ! /^https?:$/.test( url.protocol ) ) {
		throw new InputError(
			`${ url } can’t be fetched: only http and https addresses can. Pass a path as a string.`
		);
	}
	const what = `${ url.origin }${ url.pathname }`;
	const limit = AbortSignal.timeout( timeoutMs );
	let status = 0;
	const file = await fetchWithin(
		url,
		{},
		async ( response ) => {
			( { status } = response );
			return response.ok
				? {
						bytes: await response.arrayBuffer(),
						name: nameIn( url ),
						type:
							response.headers
								.get( 'content-type' )
								?.split( ';' )[ 0 ] ?? '',
					}
				: new Error( String( status ) );
		},
		{
			send,
			limit,
			signal,
			aborted: `${ what }: the call was aborted while the file was fetched, so nothing was uploaded.`,
		}
	);
	if ( ! ( file instanceof Error ) ) {
		return file;
	}
	if ( limit.aborted ) {
		throw new TimeoutError(
			`${ what } could not be fetched within ${ timeoutMs } ms, so nothing was uploaded. Try again later, or allow more: timeoutMs.`,
			timeoutMs
		);
	}
	const message = `${ what } could not be fetched (${ file.message }), so nothing was uploaded. Check the address.`;
	// What is not there today is not there at the next try either.
	throw status >= 300 && status < 500 && ! PASSING.includes( status )
		? new InputError( message )
		: new NetworkError( message );
}

/**
 * The bytes of a file, and the name to store it under.
 *
 * @param source    Where it is.
 * @param send      Fetches an address; no credentials go with it.
 * @param timeoutMs Milliseconds for fetching it.
 * @param signal    Ends the fetching.
 * @throws InputError where it can't be read, has no name or is not there; NetworkError, TimeoutError or AbortedError where it can't be fetched.
 */
export async function readFileSource(
	source: FileSource,
	send: typeof globalThis.fetch,
	timeoutMs: number,
	signal?: AbortSignal
): Promise< NamedFile > {
	let file: NamedFile;
	if ( typeof source === 'string' ) {
		file = await fromPath( source );
	} else if ( source instanceof URL ) {
		file = await fromUrl( source, send, timeoutMs, signal );
	} else {
		file = await fromGiven( source );
	}
	if ( ! file.name.includes( '.' ) ) {
		throw new InputError(
			`A file named “${ file.name }” has no ending, and WordPress judges files by theirs: pass { data, name } with a name such as photo.jpg.`
		);
	}
	return file;
}

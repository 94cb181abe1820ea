import { createOnce } from './create-once';
import { deleteOne } from './delete-one';
import { fileSlug } from './file-slug';
import { readFileSource, type FileSource } from './file-source';
import { inTurn } from './in-turn';
import { MEDIA_PATH } from './media-path';
import type { MediaInput, UploadResult } from './media.types';
import { withQuery } from './query';
import type { Call } from './request';
import type { Transport } from './transport';
import type { Media } from './types';

// A large picture on a slow line, and the sizes WordPress makes of it.
const UPLOAD_MS = 120_000;

// Makes the sizes that are missing where the server died while it made them.
function makeSizes(
	transport: Transport,
	id: number,
	call: Call
): Promise< Media > {
	return transport.request( {
		...call,
		method: 'POST',
		path: `${ MEDIA_PATH }/${ id }/post-process`,
		data: { action: 'create-image-subsizes' },
	} );
}

/**
 * Puts a file into the media library, once.
 *
 * @param transport Sends it.
 * @param fetchFile Fetches an address to copy from; no credentials go with it.
 * @param source    A path, an address, or bytes with a name.
 * @param input     Its texts, used where it is new.
 * @param call      Signal, time, retries.
 * @throws UnconfirmedCreateError where it may still arrive.
 */
export async function upload(
	transport: Transport,
	fetchFile: typeof globalThis.fetch,
	source: FileSource,
	input: MediaInput,
	call: Call
): Promise< UploadResult > {
	const timeoutMs = call.timeoutMs ?? UPLOAD_MS;
	const file = await readFileSource(
		source,
		fetchFile,
		timeoutMs,
		call.signal
	);
	const slug = await fileSlug( file.bytes );
	const find = async ( options: Call = {} ) => {
		const [ media ] = await transport.request< Media[] >( {
			...call,
			...options,
			path: MEDIA_PATH,
			query: { slug },
		} );
		return media ?? null;
	};
	return inTurn( transport, slug, async () => {
		const before = await find();
		if ( before ) {
			return { action: 'found', media: before };
		}
		const body = new FormData();
		for ( const [ key, value ] of Object.entries( {
			title: file.name.replace( /\.[^.]*$/, '' ),
			...input,
			slug,
		} ) ) {
			body.set( key, String( value ) );
		}
		body.set(
			'file',
			new Blob( [ file.bytes ], { type: file.type } ),
			file.name
		);
		const { value, found } = await createOnce< Media >( {
			transport,
			request: { ...call, timeoutMs, path: MEDIA_PATH, body },
			what: `The file “${ file.name }”`,
			shownAt: withQuery( MEDIA_PATH, { slug } ),
			find,
			retries: call.retries ?? transport.retries,
		} );
		const media =
			found && value.media_type === 'image'
				? await makeSizes( transport, value.id, call )
				: value;
		const first = media.slug === slug ? null : await find();
		if ( first ) {
			// Somebody else uploaded the same bytes meanwhile.
			await deleteOne( transport, `${ MEDIA_PATH }/${ media.id }`, {
				...call,
				force: true,
			} );
			return { action: 'found', media: first };
		}
		return { action: 'uploaded', media };
	} );
}

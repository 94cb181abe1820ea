import { assertArgument } from '../errors/argument';
import { createOnce } from '../writing/create-once';
import { isRecord } from '../transport/decode';
import { fileSlug, slugsOf } from './file-slug';
import { readFileSource, type FileSource } from './file-source';
import type { NamedFile } from './given-file';
import { entriesOf } from '../posts/find-by-slug';
import { inTurn } from '../transport/in-turn';
import { MEDIA_PATH } from './media-path';
import type { MediaInput, UploadResult } from './media.types';
import { withQuery } from '../transport/query';
import type { Call } from '../transport/request';
import { takeBack } from '../writing/take-back';
import type { Transport } from '../transport/transport';
import type { Media } from '../types';

// A large picture on a slow line, and the sizes WordPress makes of it.
const UPLOAD_MS = 120_000;

// Makes the sizes that are missing where the server died while it made them.
// The file is there without them too.
async function withSizes(
	transport: Transport,
	media: Media,
	call: Call
): Promise< Media > {
	if ( media.media_type !== 'image' ) {
		return media;
	}
	return transport
		.request< Media >( {
			...call,
			method: 'POST',
			creates: false,
			path: `${ MEDIA_PATH }/${ media.id }/post-process`,
			data: { action: 'create-image-subsizes' },
		} )
		.catch( () => media );
}

function formOf( file: NamedFile, input: MediaInput, slug: string ): FormData {
	const body = new FormData();
	const { title = file.name.replace( /\.[^.]*$/, '' ) } = input;
	const fields = { ...input, title, slug };
	for ( const [ key, value ] of Object.entries( fields ) ) {
		if ( value !== undefined ) {
			body.set( key, String( value ) );
		}
	}
	body.set(
		'file',
		new Blob( [ file.bytes ], { type: file.type } ),
		file.name
	);
	return body;
}

/**
 * Puts a file into the media library, once.
 *
 * @param transport Sends it.
 * @param fetchFile Fetches an address to copy from; no credentials go with it.
 * @param source    A path, an address, a file, or bytes with a name.
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
	assertArgument(
		isRecord( input ),
		'upload() needs the texts of the file as fields',
		input
	);
	const timeoutMs = call.timeoutMs ?? transport.timeoutMs ?? UPLOAD_MS;
	const file = await readFileSource(
		source,
		fetchFile,
		timeoutMs,
		call.signal
	);
	const slug = await fileSlug( file.bytes );
	const slugs = slugsOf( slug );
	const query = { slug: slugs, orderby: 'id', order: 'asc' };
	const find = async ( options: Call = {} ) => {
		const [ first = null ] = await entriesOf< Media >(
			transport,
			MEDIA_PATH,
			slugs,
			query,
			{ ...call, ...options }
		);
		return first;
	};
	const task = async (): Promise< UploadResult > => {
		const before = await find();
		if ( before ) {
			return { action: 'found', media: before };
		}
		const { value: media, how } = await createOnce< Media >( {
			transport,
			request: {
				...call,
				timeoutMs,
				path: MEDIA_PATH,
				body: formOf( file, input, slug ),
			},
			what: `The file “${ file.name }”`,
			shownAt: withQuery( MEDIA_PATH, query ),
			find,
			// Its name is made of its bytes: whoever sent it, it is the file.
			isOwn: () => true,
			retries: call.retries ?? transport.retries,
		} );
		if ( how !== 'answered' ) {
			return {
				action: 'uploaded',
				media: await withSizes( transport, media, call ),
			};
		}
		// Clients that send the same bytes at once are all answered: the first stays.
		const first = ( await find().catch( () => null ) ) ?? media;
		if ( first.id >= media.id ) {
			return { action: 'uploaded', media };
		}
		await takeBack( transport, MEDIA_PATH, media.id, call );
		return { action: 'found', media: first };
	};
	return inTurn( transport, slug, task, call.signal );
}

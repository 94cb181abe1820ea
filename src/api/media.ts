import { createOnce } from './create-once';
import { deleteOne } from './delete-one';
import type { FieldOf, Picked, WithFields } from './fields';
import { readFileSource, type FileSource } from './file-source';
import { fileSlug } from './file-slug';
import { inTurn } from './in-turn';
import { Paged } from './paged';
import { BY_ID } from './post-reader';
import { withQuery, type Query } from './query';
import type { Call } from './request';
import type { Transport } from './transport';
import type { Media } from './types';

export type MediaField = FieldOf< Media >;

export type MediaQuery< F extends MediaField = MediaField > = Query &
	WithFields< F > & {
		search?: string;
		media_type?: 'image' | 'video' | 'text' | 'application' | 'audio';
		parent?: number | readonly number[];
		slug?: string | readonly string[];
	};

export type MediaInput = {
	title?: string;
	alt_text?: string;
	caption?: string;
	description?: string;
	/** The post it belongs to. */
	post?: number;
};

export type UploadResult = {
	action: 'uploaded' | 'found';
	media: Media;
};

// A large picture on a slow line, and the sizes WordPress makes of it.
const UPLOAD_MS = 120_000;

export class MediaResource {
	private readonly path = '/wp/v2/media';

	constructor(
		private readonly transport: Transport,
		private readonly fetchFile: typeof globalThis.fetch
	) {}

	/**
	 * The files that match.
	 *
	 * @param query Named `_fields` narrow the type of what comes.
	 * @param call  Signal, time, retries.
	 */
	list< const F extends MediaField = never >(
		query: MediaQuery< F > = {},
		call: Call = {}
	): Paged< Picked< Media, F > > {
		return new Paged( this.transport, {
			path: this.path,
			query: { ...BY_ID, ...query },
			call,
		} );
	}

	/**
	 * One file.
	 *
	 * @param id   Its number.
	 * @param call Signal, time, retries.
	 */
	get( id: number, call: Call = {} ): Promise< Media > {
		return this.transport.request( {
			...call,
			path: `${ this.path }/${ id }`,
		} );
	}

	/**
	 * Puts a file into the media library, once: the same bytes are found again
	 * by the slug, which ends in the first 12 hex digits of their SHA-256.
	 *
	 * @param source A path, an address, or bytes with a name.
	 * @param input  Its texts, used where it is new.
	 * @param call   Signal, time, retries.
	 * @throws UnconfirmedCreateError where it may still arrive.
	 */
	async upload(
		source: FileSource,
		input: MediaInput = {},
		call: Call = {}
	): Promise< UploadResult > {
		const timeoutMs = call.timeoutMs ?? UPLOAD_MS;
		const limit = AbortSignal.timeout( timeoutMs );
		const file = await readFileSource(
			source,
			this.fetchFile,
			call.signal ? AbortSignal.any( [ call.signal, limit ] ) : limit
		);
		const slug = await fileSlug( file.bytes );
		const find = async ( options: Call = {} ) => {
			const [ media ] = await this.transport.request< Media[] >( {
				...call,
				...options,
				path: this.path,
				query: { slug },
			} );
			return media ?? null;
		};
		return inTurn( this.transport, slug, async () => {
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
				transport: this.transport,
				request: { ...call, timeoutMs, path: this.path, body },
				what: `The file “${ file.name }”`,
				shownAt: withQuery( this.path, { slug } ),
				find,
				retries: call.retries ?? this.transport.retries,
			} );
			const media =
				found && value.media_type === 'image'
					? await this.makeSizes( value.id, call )
					: value;
			const first = media.slug === slug ? null : await find();
			if ( first ) {
				// Somebody else uploaded the same bytes meanwhile.
				await this.delete( media.id, call );
				return { action: 'found', media: first };
			}
			return { action: 'uploaded', media };
		} );
	}

	/**
	 * Makes the sizes that are missing where the server died while it made them.
	 * @param id
	 * @param call
	 */
	private makeSizes( id: number, call: Call ): Promise< Media > {
		return this.transport.request( {
			...call,
			method: 'POST',
			path: `${ this.path }/${ id }/post-process`,
			data: { action: 'create-image-subsizes' },
		} );
	}

	/**
	 * Changes a file's texts.
	 *
	 * @param id    Its number.
	 * @param input What to change.
	 * @param call  Signal, time, retries.
	 */
	update( id: number, input: MediaInput, call: Call = {} ): Promise< Media > {
		return this.transport.request( {
			...call,
			method: 'POST',
			path: `${ this.path }/${ id }`,
			data: input,
		} );
	}

	/**
	 * Deletes a file; WordPress has no trash for files.
	 *
	 * @param id   Its number.
	 * @param call Signal, time, retries.
	 */
	delete( id: number, call: Call = {} ): Promise< void > {
		return deleteOne( this.transport, `${ this.path }/${ id }`, {
			...call,
			force: true,
		} );
	}
}

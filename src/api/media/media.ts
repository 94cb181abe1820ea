import { Changeable } from '../writing/changeable';
import type { FileSource } from './file-source';
import { later } from '../later';
import { MEDIA_PATH } from './media-path';
import type { MediaInput, MediaQuery, UploadResult } from './media.types';
import type { Call } from '../transport/request';
import type { Transport } from '../transport/transport';
import type { Media } from '../types';

export class MediaResource extends Changeable< Media, MediaQuery, MediaInput > {
	protected override readonly trash = false;

	constructor(
		transport: Transport,
		private readonly fetchFile: typeof globalThis.fetch
	) {
		super( transport, MEDIA_PATH );
	}

	/**
	 * Puts a file into the media library, once: the same bytes are found again
	 * by the slug, which ends in the first 12 hex digits of their SHA-256.
	 *
	 * @param source A path, an address, a file, or bytes with a name.
	 * @param input  Its texts, used where it is new.
	 * @param call   Signal, time, retries.
	 * @throws UnconfirmedCreateError where it may still arrive.
	 */
	async upload(
		source: FileSource,
		input: MediaInput = {},
		call: Call = {}
	): Promise< UploadResult > {
		const { upload } = await later();
		return upload( this.transport, this.fetchFile, source, input, call );
	}
}

import { Changeable } from './changeable';
import type { FileSource } from './file-source';
import { later } from './later';
import type { Query } from './query';
import type { Call } from './request';
import type { Transport } from './transport';
import type { Media } from './types';

export type MediaQuery = Query & {
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

export const MEDIA_PATH = '/wp/v2/media';

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
		const { upload } = await later();
		return upload( this.transport, this.fetchFile, source, input, call );
	}
}

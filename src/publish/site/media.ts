import path from 'node:path';
import { NotFoundError } from '../../api';
import type { Client } from '../../api';
import type { UploadedMedia } from '../../content';
import type { Ledger } from '../ledger/ledger';
import type { LocalFile } from '../plan/local-file';
import { Once } from '../once';

/** Uploads files, each once in a run and once on the site, by its bytes. */
export class MediaLibrary {
	private readonly files = new Once< UploadedMedia >();

	constructor( private readonly client: Client ) {}

	/**
	 * The file as the site holds it, uploaded where it does not yet.
	 *
	 * @param file   The file.
	 * @param ledger What earlier runs, and exports, know of the site's files.
	 * @throws EditorialError Where the site refuses it.
	 */
	upload( file: LocalFile, ledger: Ledger ): Promise< UploadedMedia > {
		return this.files.get( file.sha256, () => this.find( file, ledger ) );
	}

	private async find(
		file: LocalFile,
		ledger: Ledger
	): Promise< UploadedMedia > {
		const known = ledger.upload( file.sha256 );
		if ( known && ( await this.isThere( known.id ) ) ) {
			return { id: known.id, url: known.url };
		}
		const { media } = await this.client.media.upload( file.path, {
			title: path.parse( file.path ).name,
			...( file.alt ? { alt_text: file.alt } : {} ),
		} );
		const uploaded = { id: media.id, url: media.source_url };
		ledger.append( {
			event: 'uploaded',
			sha256: file.sha256,
			...uploaded,
		} );
		return uploaded;
	}

	// Somebody may have deleted it from the library since.
	private async isThere( id: number ): Promise< boolean > {
		try {
			await this.client.media.get( id );
			return true;
		} catch ( error ) {
			if ( error instanceof NotFoundError ) {
				return false;
			}
			throw error;
		}
	}
}

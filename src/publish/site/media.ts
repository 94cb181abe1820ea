import path from 'node:path';
import { AuthError, InputError, NotFoundError, ResponseError } from '../../api';
import type { Client, Media } from '../../api';
import { slugOfHash, slugsOf } from '../../api/media/file-slug';
import type { UploadedMedia } from '../../content';
import type { Ledger } from '../ledger/ledger';
import { notUploaded } from '../plan/local-file';
import type { LocalFile } from '../plan/local-file';
import { NotThereError } from './not-there';
import { Once } from '../once';
import { reasonOf } from '../reason';

// A document may name many files, and the client knows only this one. What
// ends the whole run, or leaves open what has arrived, stays what it is.
function withItsPlace( error: unknown, { url, line }: LocalFile ): unknown {
	const isRefused =
		( error instanceof ResponseError &&
			! ( error instanceof AuthError ) ) ||
		error instanceof InputError;
	return isRefused
		? new Error( `${ notUploaded( url, line ) }: ${ reasonOf( error ) }`, {
				cause: error,
			} )
		: error;
}

/** Uploads files, each once in a run and once on the site, by its bytes. */
export class MediaLibrary {
	private readonly files = new Once< UploadedMedia >();

	/**
	 * @param client Of the site.
	 * @param mayAdd Whether files may be uploaded.
	 */
	constructor(
		private readonly client: Client,
		private readonly mayAdd = true
	) {}

	/**
	 * The file as the site holds it, uploaded where it does not yet.
	 *
	 * @param file   The file.
	 * @param ledger What earlier runs, and exports, know of the site's files.
	 * @throws Error That names the file and its line, where the site refuses it;
	 *         NotThereError where it is not there and may not be uploaded.
	 */
	async upload( file: LocalFile, ledger: Ledger ): Promise< UploadedMedia > {
		try {
			return await this.files.get( file.sha256, () =>
				this.find( file, ledger )
			);
		} catch ( error ) {
			throw withItsPlace( error, file );
		}
	}

	private async find(
		file: LocalFile,
		ledger: Ledger
	): Promise< UploadedMedia > {
		const known = ledger.upload( file.sha256 );
		if ( known && ( await this.isThere( known.id ) ) ) {
			return { id: known.id, url: known.url };
		}
		const media = this.mayAdd
			? await this.add( file )
			: await this.look( file );
		const uploaded = { id: media.id, url: media.source_url };
		ledger.append( {
			event: 'uploaded',
			sha256: file.sha256,
			...uploaded,
		} );
		return uploaded;
	}

	private async add( file: LocalFile ): Promise< Media > {
		const { media } = await this.client.media.upload(
			file.source ?? file.path,
			{
				title: path.parse( file.path ).name,
				...( file.alt ? { alt_text: file.alt } : {} ),
			}
		);
		return media;
	}

	private async look( { sha256, url }: LocalFile ): Promise< Media > {
		const [ first ] = await this.client.media
			.list( {
				slug: slugsOf( slugOfHash( sha256 ) ),
				orderby: 'id',
				order: 'asc',
			} )
			.toArray();
		if ( ! first ) {
			throw new NotThereError( url );
		}
		return first;
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

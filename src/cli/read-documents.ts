import type { PostStatus } from '../api';
import { reasonOf } from '../publish';
import type {
	Document,
	OnConflict,
	PlanOptions,
	PublishResult,
} from '../publish';
import { foldersOf } from './find-documents';
import { convertOptions } from './options';
import type { CommonFlags, CredentialFlags, ReadingFlags } from './options';
import { formOf, readDocument } from './read-document';

export type PublishFlags = CommonFlags &
	CredentialFlags &
	ReadingFlags & {
		dryRun?: boolean;
		status?: PostStatus;
		onConflict?: OnConflict;
	};

/**
 * How the flags say that documents become posts.
 *
 * @param flags What was given.
 * @param given The arguments: files outside their folders are not uploaded.
 */
export async function planOptions(
	flags: PublishFlags,
	given: readonly string[]
): Promise< PlanOptions > {
	return {
		folders: await foldersOf( given ),
		convert: ( { source } ) =>
			convertOptions( flags, formOf( source, flags.from ) ),
		status: flags.status,
	};
}

/**
 * Reads documents; one that cannot be read does not stop the others.
 *
 * @param files    Their paths.
 * @param onFailed Gets those.
 */
export async function* readDocuments(
	files: readonly string[],
	onFailed: ( failed: PublishResult ) => void
): AsyncGenerator< Document > {
	for ( const source of files ) {
		try {
			yield await readDocument( source );
		} catch ( error ) {
			onFailed( {
				source,
				slug: '',
				action: 'failed',
				reason: reasonOf( error ),
				warnings: [],
			} );
		}
	}
}

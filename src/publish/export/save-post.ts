import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import type { Post } from '../../api';
import { sha256 } from '../ledger/digest';
import { download, isTaken } from './download';
import { exportPost } from './export-post';
import type { ExportedPost, Exporting } from './export-post';
import type { ExportOptions, ExportResult } from './export-posts.types';
import { fieldsToSend } from './fields-to-send';
import { fileIn } from './file-name';
import type { Ledger } from '../ledger/ledger';
import { planDocument } from '../plan/plan';
import { recordSaved } from '../send/send';

async function exportApart(
	post: Post,
	folder: string,
	exporting: Exporting,
	ledger: Ledger
): Promise< ExportedPost > {
	const exported = await exportPost( post, exporting );
	for ( const image of exported.images ) {
		if ( ! ( await isTaken( image, folder, ledger ) ) ) {
			continue;
		}
		if ( ! exporting.images.setApart( image ) ) {
			throw new Error(
				`${ image.file } is there, and is another picture than ${ image.url }: move it away, and export the post again.`
			);
		}
		return exportApart( post, folder, exporting, ledger );
	}
	return exported;
}

/**
 * Writes a post to a folder with its pictures, and notes it in the ledger. A
 * file that differs and is not as the last export left it stays, unless told
 * otherwise.
 *
 * @param post          The post, read for editing.
 * @param folder        Where to.
 * @param exporting     The run.
 * @param ledger        The folder's.
 * @param options       How.
 * @param options.force Writes over a file that was edited.
 * @param options.plan  How `publish` will read the document.
 * @throws Error For a picture that cannot be fetched or has no place, or a
 *         document that `publish` could not read.
 */
export async function savePost(
	post: Post,
	folder: string,
	exporting: Exporting,
	ledger: Ledger,
	{ force = false, plan = {} }: ExportOptions
): Promise< Omit< ExportResult, 'post' > > {
	const { name, text, images, warnings } = await exportApart(
		post,
		folder,
		exporting,
		ledger
	);
	const file = fileIn( folder, name );
	const there = existsSync( file )
		? await readFile( file, 'utf8' )
		: undefined;
	const saved = ledger.savedWithId( post.id );
	const isEdited =
		there !== undefined &&
		( saved?.document !== name || saved.exported !== sha256( there ) );
	if ( isEdited && there !== text && ! force ) {
		return {
			action: 'kept',
			file: name,
			images: [],
			reason: 'the file is there and was edited here; --force writes over it',
			warnings,
		};
	}
	for ( const image of images ) {
		await download( image, folder, ledger );
	}
	// Before the document is there: one that publish cannot read is not left.
	const document = { source: file, name, folder, text };
	const planned = await planDocument( document, plan );
	if ( there !== text ) {
		await writeFile( file, text );
	}
	const fields = fieldsToSend( planned );
	recordSaved( ledger, planned, {}, post, fields, sha256( text ) );
	return {
		action: there === text ? 'unchanged' : 'written',
		file: name,
		images: images.map( ( image ) => image.file ),
		warnings,
	};
}

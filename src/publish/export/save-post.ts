import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
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
import { readableSlug } from '../site/site-post';

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

// A second one beside it would take the post over, with the words that
// somebody changed on the site since.
function itsDocument(
	{ id, slug }: Post,
	folder: string,
	ledger: Ledger
): string | undefined {
	const known =
		ledger.savedWithId( id ) ?? ledger.createAs( readableSlug( slug ) );
	return known && existsSync( path.join( folder, known.document ) )
		? known.document
		: undefined;
}

/**
 * Writes a post to a folder with its pictures, and notes it in the ledger. A
 * file that differs and is not as the last export left it stays, unless told
 * otherwise; one of another name than the export's does in any case.
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
	const exported = await exportApart( post, folder, exporting, ledger );
	const { text, images, warnings } = exported;
	const name = itsDocument( post, folder, ledger ) ?? exported.name;
	const file = fileIn( folder, name );
	const there = existsSync( file )
		? await readFile( file, 'utf8' )
		: undefined;
	const saved = ledger.savedWithId( post.id );
	const isEdited =
		there !== undefined &&
		( saved?.document !== name || saved.exported !== sha256( there ) );
	const isNamedSo = name === exported.name;
	if ( isEdited && there !== text && ! ( force && isNamedSo ) ) {
		return {
			action: 'kept',
			file: name,
			images: [],
			reason: isNamedSo
				? 'the file is there and was written or edited here; --force writes over it'
				: `the file is the document of post ${ post.id } and was written or edited here: export into another folder`,
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

import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { sha256 } from '../ledger/digest';
import { fileIn } from './file-name';
import type { Ledger } from '../ledger/ledger';
import type { SiteImage } from './local-images';

async function bytesOf( url: string ): Promise< Uint8Array > {
	const answer = await fetch( url, {
		signal: AbortSignal.timeout( 60_000 ),
	} );
	if ( ! answer.ok ) {
		throw new Error(
			`The image ${ url } cannot be fetched: ${ answer.status }.`
		);
	}
	return new Uint8Array( await answer.arrayBuffer() );
}

/**
 * Whether a picture's name belongs to another one in the folder, such as an own
 * one of its author. The site is asked only about what the ledger does not know.
 *
 * @param image  The picture.
 * @param folder Where it is to be saved.
 * @param ledger The folder's; learns of a picture that was there already.
 * @throws Error Where the picture cannot be fetched to compare it.
 */
export async function isTaken(
	image: SiteImage,
	folder: string,
	ledger: Ledger
): Promise< boolean > {
	const file = fileIn( folder, image.file );
	if ( ! existsSync( file ) ) {
		return false;
	}
	const { id, url } = image;
	const there = sha256( await readFile( file ) );
	const known = ledger.upload( there );
	if ( known?.id === id && known.url === url ) {
		return false;
	}
	if ( there !== sha256( await bytesOf( url ) ) ) {
		return true;
	}
	if ( ! known ) {
		ledger.append( { event: 'uploaded', sha256: there, id, url } );
	}
	return false;
}

/**
 * Saves a picture, unless it is there.
 *
 * @param image  The picture, whose name is not taken.
 * @param folder Where to.
 * @param ledger The folder's.
 * @throws Error Where it cannot be fetched.
 */
export async function download(
	image: SiteImage,
	folder: string,
	ledger: Ledger
): Promise< void > {
	const file = fileIn( folder, image.file );
	if ( existsSync( file ) ) {
		return;
	}
	const { id, url } = image;
	const bytes = await bytesOf( url );
	await mkdir( path.dirname( file ), { recursive: true } );
	await writeFile( file, bytes );
	ledger.append( { event: 'uploaded', sha256: sha256( bytes ), id, url } );
}

import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import type { Client, Post } from '../api';
import { download, isTaken } from './download';
import { exportPost } from './export-post';
import type { ExportedPost, Exporting } from './export-post';
import { fileIn } from './file-name';
import { FrontMatterWriter } from './front-matter';
import { Ledger } from './ledger';
import { LocalImages } from './local-images';
import { planDocument } from './plan';
import type { PlanOptions } from './plan';
import { reasonOf } from './reason';
import { readPosts } from './read-posts';
import type { Wanted } from './read-posts';
import { recordSaved } from './send';

export type ExportOptions = Wanted & {
	/** The site's address: the ledger keeps what is known of each site apart. */
	site: string;
	/** Writes over files that differ. */
	force?: boolean;
	/** How `publish` will read the documents, so that it finds them unchanged. */
	plan?: PlanOptions;
};

export type ExportResult = {
	post: { id: number; slug: string; link: string };
	/** `kept`: the file was there, and differs. */
	action: 'written' | 'unchanged' | 'kept' | 'failed';
	/** The document, in the folder. */
	file?: string;
	images: string[];
	reason?: string;
	warnings: string[];
};

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

async function save(
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
	if ( there !== undefined && there !== text && ! force ) {
		return {
			action: 'kept',
			file: name,
			images: [],
			reason: 'the file is there and differs; --force writes over it',
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
	recordSaved( ledger, planned, {}, post, [ 'title', 'content' ] );
	return {
		action: there === text ? 'unchanged' : 'written',
		file: name,
		images: images.map( ( image ) => image.file ),
		warnings,
	};
}

/**
 * Writes posts to a folder as Markdown documents with their pictures, and notes
 * them in its ledger: to publish them again changes nothing.
 *
 * @param client  Of an account, which gets the posts that it may edit.
 * @param folder  Where to; made where it is not there.
 * @param options Which posts, and how.
 */
export async function* exportPosts(
	client: Client,
	folder: string,
	options: ExportOptions
): AsyncGenerator< ExportResult > {
	await mkdir( folder, { recursive: true } );
	const ledger = new Ledger( folder, options.site );
	const exporting = {
		client,
		images: new LocalImages(),
		frontMatter: new FrontMatterWriter( client ),
	};
	for await ( const { id, slug, link, post } of readPosts(
		client,
		true,
		options
	) ) {
		const named = { id, slug, link };
		if ( ! post ) {
			yield {
				post: named,
				action: 'failed',
				images: [],
				reason: 'this account may not edit it, so its blocks cannot be read',
				warnings: [],
			};
			continue;
		}
		try {
			const saved = await save(
				post,
				folder,
				exporting,
				ledger,
				options
			);
			yield { post: named, ...saved };
		} catch ( error ) {
			const reason = reasonOf( error );
			yield {
				post: named,
				action: 'failed',
				images: [],
				reason,
				warnings: [],
			};
		}
	}
}

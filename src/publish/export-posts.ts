import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Client, Post } from '../api';
import { sha256 } from './digest';
import type { Document } from './document';
import { exportPost } from './export-post';
import type { Exporting } from './export-post';
import { fileIn } from './file-name';
import { FrontMatterWriter } from './front-matter';
import { Ledger } from './ledger';
import { LocalImages } from './local-images';
import type { SiteImage } from './local-images';
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

async function download(
	{ local, id, url }: SiteImage,
	folder: string,
	ledger: Ledger
): Promise< void > {
	const file = fileIn( folder, local );
	if ( existsSync( file ) ) {
		return;
	}
	const answer = await fetch( url, {
		signal: AbortSignal.timeout( 60_000 ),
	} );
	if ( ! answer.ok ) {
		throw new Error(
			`The image ${ url } cannot be fetched: ${ answer.status }.`
		);
	}
	const bytes = new Uint8Array( await answer.arrayBuffer() );
	await mkdir( path.dirname( file ), { recursive: true } );
	await writeFile( file, bytes );
	ledger.append( { event: 'uploaded', sha256: sha256( bytes ), id, url } );
}

async function note(
	post: Post,
	document: Document,
	ledger: Ledger,
	options: PlanOptions
): Promise< void > {
	const plan = await planDocument( document, options );
	recordSaved( ledger, plan, {}, post, [ 'title', 'content' ] );
}

async function save(
	post: Post,
	folder: string,
	exporting: Exporting,
	ledger: Ledger,
	{ force = false, plan = {} }: ExportOptions
): Promise< Omit< ExportResult, 'post' > > {
	const { name, text, images, warnings } = await exportPost(
		post,
		exporting
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
	if ( there !== text ) {
		await writeFile( file, text );
	}
	await note( post, { source: file, name, folder, text }, ledger, plan );
	return {
		action: there === text ? 'unchanged' : 'written',
		file: name,
		images: images.map( ( { local } ) => local ),
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

import { mkdir } from 'node:fs/promises';
import type { Client } from '../../api';
import type { ExportOptions, ExportResult } from './export-posts.types';
import { FrontMatterWriter } from './front-matter';
import { Ledger } from '../ledger/ledger';
import { LocalImages } from './local-images';
import { readPosts } from './read-posts';
import { reasonOf } from '../reason';
import { savePost } from './save-post';

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
				// Of all posts of a site many are other people's.
				action: options.posts ? 'failed' : 'left-out',
				images: [],
				reason: 'this account may not edit it, so its blocks cannot be read',
				warnings: [],
			};
			continue;
		}
		try {
			const saved = await savePost(
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

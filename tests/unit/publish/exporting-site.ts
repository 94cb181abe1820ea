import { readFileSync } from 'node:fs';
import path from 'node:path';
import { exportPosts } from '../../../src/publish';
import type { ExportResult } from '../../../src/publish';
import { PublishingSite } from './publishing-site';

/**
 * What became of each post.
 *
 * @param results Of an export.
 */
export function summary( results: readonly ExportResult[] ) {
	return results.map( ( { action, file, images, reason } ) => [
		action,
		file,
		images,
		reason,
	] );
}

/**
 * A site to export posts from, started anew for each test of a file.
 *
 * @return What adds to it, exports, and looks at what was written.
 */
export function exportingSite() {
	let started: PublishingSite;
	beforeEach( async () => {
		started = new PublishingSite();
		await started.start();
	} );
	afterEach( () => started.stop() );

	const site = () => started;
	const at = ( name: string ) => path.join( started.folder, 'out', name );

	function addPost(
		id: number,
		slug: string,
		picture?: string,
		more: object = {}
	): void {
		const raw = picture
			? `<!-- wp:image {"id":${ id + 100 },"sizeSlug":"full","linkDestination":"none"} -->\n<figure class="wp-block-image size-full"><img src="${ site().server.url }/${ picture }" alt="" class="wp-image-${ id + 100 }"/></figure>\n<!-- /wp:image -->`
			: '<!-- wp:paragraph -->\n<p>Text.</p>\n<!-- /wp:paragraph -->';
		site().server.site.posts.push( {
			id,
			slug,
			status: 'draft',
			link: `https://example.org/?p=${ id }`,
			modified_gmt: '2026-11-22T10:00:00',
			title: { raw: `Post ${ id }` },
			content: { raw },
			...more,
		} );
	}

	function addPicture( address: string, text: string ): void {
		site().server.pages[ `/${ address }` ] = () => ( {
			status: 200,
			text,
		} );
	}

	async function exportAll(
		posts?: string[],
		folder = 'out'
	): Promise< ExportResult[] > {
		const results: ExportResult[] = [];
		for await ( const result of exportPosts(
			site().client(),
			path.join( site().folder, folder ),
			{
				site: site().server.url,
				posts,
				plan: { convert: () => ( { from: 'markdown' } ) },
			}
		) ) {
			results.push( result );
		}
		return results;
	}

	return {
		site,
		at,
		textOf: ( name: string ) => readFileSync( at( name ), 'utf8' ),
		addPost,
		addPicture,
		exportAll,
	};
}

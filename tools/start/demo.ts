import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { demoArticle } from '../demo/article';

/** Where to look at the demo: paths on the site, with a slash in front. */
export interface DemoPaths {
	reader: string;
	editor: string;
}

const note = 'wp-content/editorial-blocks-demo.json';
const plugin = '/wordpress/wp-content/plugins/editorial-blocks';

/**
 * What Playground has to do for a site to show the product; nothing where
 * that was done, so that what somebody wrote or switched off stays.
 *
 * @param folder The site's folder.
 */
export function demoSteps( folder: string ): object[] {
	if ( existsSync( path.join( folder, note ) ) ) {
		return [];
	}
	const article = Buffer.from( JSON.stringify( demoArticle ) ).toString(
		'base64'
	);
	return [
		{ step: 'activatePlugin', pluginPath: `${ plugin }/plugin.php` },
		{
			step: 'runPHP',
			code: `<?php
				require '/wordpress/wp-load.php';
				$article = json_decode( base64_decode( '${ article }' ), true );
				require '${ plugin }/tools/start/publish-demo.php';`,
		},
	];
}

/**
 * Where the demo stands.
 *
 * @param folder The site's folder, after its first start.
 * @throws Error When the article was never published.
 */
export async function demoPaths( folder: string ): Promise< DemoPaths > {
	const file = path.join( folder, note );
	if ( ! existsSync( file ) ) {
		throw new Error(
			`The demo article was not published; what WordPress said stands in ${ folder }.log`
		);
	}
	const published: unknown = JSON.parse( await readFile( file, 'utf8' ) );
	const id =
		typeof published === 'object' && published !== null && 'id' in published
			? published.id
			: 0;
	return {
		reader: `/${ demoArticle.slug }/`,
		editor: `/wp-admin/post.php?post=${ id }&action=edit`,
	};
}

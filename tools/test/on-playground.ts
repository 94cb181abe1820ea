import { rm } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../folders';
import { placeSite, siteFolder } from '../playground/site';
import { startPlayground } from '../playground/start-playground';
import { freePort } from '../ports';
import { getWordPress, type Say } from '../wordpress/get-wordpress';
import { series } from '../wordpress/versions';
import { testPages } from './pages';
import type { Count } from './step';

/**
 * Runs the end-to-end suite on the WordPress that `npm start` shows, in a site
 * of its own.
 *
 * @param say Is told what is being done.
 * @throws StepError With what failed.
 */
export async function testOnPlayground( say: Say ): Promise< Count > {
	const wordpress = await getWordPress( series.newest.version, say );
	const folder = siteFolder( wordpress, 'test' );
	await rm( folder, { recursive: true, force: true } );
	await placeSite( wordpress, folder );
	const port = await freePort( 9500 );
	const testbed = path.join( root, 'tests/php/testbed.php' );
	const playground = await startPlayground( {
		folder,
		port,
		mounts: [ `${ testbed }:/wordpress/wp-content/mu-plugins/testbed.php` ],
	} );
	try {
		return await testPages(
			{
				name: 'pages-playground',
				url: `http://127.0.0.1:${ port }`,
				project: 'playground',
				seconds: 900,
			},
			say
		);
	} finally {
		await playground.stop();
	}
}

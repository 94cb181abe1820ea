import { rm } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../folders';
import { freePort } from '../ports';
import type { Service } from '../service';
import { getWordPress, type Say } from '../wordpress/get-wordpress';
import { placeSite, siteFolder } from './site';
import { startPlayground } from './start-playground';

/**
 * Boots a site of its own, empty and with the testbed, on the WordPress that
 * `npm start` shows.
 *
 * @param version A WordPress series, such as `7.1`.
 * @param purpose Names its folder.
 * @param say     Is told what is being done.
 */
export async function startTestSite(
	version: string,
	purpose: string,
	say: Say
): Promise< Service & { url: string } > {
	const wordpress = await getWordPress( version, say );
	const folder = siteFolder( wordpress, purpose );
	await rm( folder, { recursive: true, force: true } );
	await placeSite( wordpress, folder );
	const port = await freePort( 9500 );
	const testbed = path.join( root, 'tests/php/mu-plugins' );
	const service = await startPlayground( {
		folder,
		port,
		mounts: [ `${ testbed }:/wordpress/wp-content/mu-plugins` ],
	} );
	return { ...service, url: `http://127.0.0.1:${ port }` };
}

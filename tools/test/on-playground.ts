import { startTestSite } from '../playground/test-site';
import type { Say } from '../wordpress/get-wordpress';
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
	const site = await startTestSite( series.newest.version, 'test', say );
	try {
		return await testPages(
			{
				name: 'pages-playground',
				url: site.url,
				project: 'playground',
				seconds: 900,
			},
			say
		);
	} finally {
		await site.stop();
	}
}

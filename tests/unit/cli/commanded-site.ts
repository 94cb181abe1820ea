import { PublishingSite } from '../publish/publishing-site';

/**
 * A site that the environment names, started anew for each test of a file.
 */
export function commandedSite(): () => PublishingSite {
	let site: PublishingSite;
	const { env } = process;
	beforeEach( async () => {
		site = new PublishingSite();
		await site.start();
		site.server.pages[ '/' ] = () => ( {
			status: 200,
			text: '',
			headers: { link: '</wp-json/>; rel="https://api.w.org/"' },
		} );
		process.env = {
			...env,
			EDITORIAL_BLOCKS_SITE: site.server.url,
			EDITORIAL_BLOCKS_USER: 'ana',
			EDITORIAL_BLOCKS_APP_PASSWORD: 'abcd efgh',
		};
	} );
	afterEach( async () => {
		process.env = env;
		await site.stop();
	} );
	return () => site;
}

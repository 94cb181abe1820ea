/**
 * Asks the API client on a real WordPress: on the site of EDITORIAL_BLOCKS_URL,
 * which has to have the testbed, or else on Playground with the newest and the
 * oldest version.
 *
 * npm run test:api
 */
import { startTestSite } from '../playground/test-site';
import { endOnSignals } from '../process-group';
import { series } from '../wordpress/versions';
import { runNodeTests } from './node-tests';
import { runSteps } from './run-steps';
import { siteScript } from './script-step';
import type { Step } from './step';

function onPlayground( { version }: { version: string } ): Step {
	const title = `The client on Playground, WordPress ${ version }`;
	return {
		title,
		run: async ( say ) => {
			const site = await startTestSite( version, 'client', say );
			try {
				return await siteScript(
					title,
					'test:api',
					1800,
					site.url
				).run( say );
			} finally {
				await site.stop();
			}
		},
	};
}

if ( process.env.EDITORIAL_BLOCKS_URL ) {
	process.exitCode = runNodeTests( 'tests/api' );
} else {
	endOnSignals();
	void runSteps( [ series.newest, series.oldest ].map( onPlayground ) ).then(
		( code ) => process.exit( code )
	);
}

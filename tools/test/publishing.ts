/**
 * Publishes to a real WordPress: to the site of EDITORIAL_BLOCKS_URL, which has
 * to have the testbed, with the command as it was last built; or else, with a
 * fresh build, to a server of its own with the newest version.
 *
 * npm run test:publish
 */
import { build } from '../build';
import { freePort } from '../ports';
import { endOnSignals } from '../process-group';
import { showProgress } from '../progress';
import { startServer } from '../server/start-server';
import { series } from '../wordpress/versions';
import { runNodeTests } from './node-tests';
import { runSteps } from './run-steps';
import { siteScript } from './script-step';

async function onServer(): Promise< number > {
	await showProgress( 'Building the blocks and the command', build );
	const port = await freePort( 8100 );
	const server = await showProgress( 'Starting the server', ( say ) =>
		startServer( {
			say,
			sites: [ { wordpress: series.newest.version, port } ],
		} )
	);
	endOnSignals( server.stop );
	try {
		return await runSteps(
			server.sites.map( ( { url, wordpress } ) =>
				siteScript(
					`Publishing, on WordPress ${ wordpress.version }`,
					'test:publish',
					900,
					url
				)
			)
		);
	} finally {
		await server.stop();
	}
}

if ( process.env.EDITORIAL_BLOCKS_URL ) {
	process.exitCode = runNodeTests( 'tests/publish' );
} else {
	endOnSignals();
	onServer().then(
		( code ) => process.exit( code ),
		( error: Error ) => {
			console.error( error.message );
			console.log( '0 passed, 1 failed' );
			process.exit( 1 );
		}
	);
}

import { build } from '../build';
import { freePort } from '../ports';
import { showProgress } from '../progress';
import { startServer, type Server } from '../server/start-server';
import type { Site } from '../server/site';
import { endOnSignals } from '../process-group';
import { isOfSeries, series } from '../wordpress/versions';
import { getFirefox } from './get-firefox';
import { testPages } from './pages';
import { runSteps } from './run-steps';
import { siteScript } from './script-step';
import type { Step } from './step';

function versionStep( { wordpress, wanted }: Site ): Step {
	return {
		title: `WordPress ${ wanted } is what came`,
		run: async () => {
			if ( ! isOfSeries( wordpress.version, wanted ) ) {
				throw new Error(
					`Wanted WordPress ${ wanted }; ${ wordpress.origin } gave ${ wordpress.version }. Move tools/wordpress/versions.ts on, or name a copy.`
				);
			}
			return { passed: 1, failed: 0 };
		},
	};
}

function pagesStep( { url, wanted, wordpress }: Site, project: string ): Step {
	return {
		title: `Pages in Chromium, on the server's WordPress ${ wordpress.version }: ${ project }`,
		run: ( say ) =>
			testPages(
				{
					name: `${ project }-${ wanted }`,
					url,
					project,
					seconds: 900,
				},
				say
			),
	};
}

function siteSteps( site: Site ): Step[] {
	const { url, wanted, wordpress } = site;
	const client = siteScript(
		`The client, on WordPress ${ wordpress.version }`,
		'test:api',
		300,
		url
	);
	const publishing = siteScript(
		`Publishing, on WordPress ${ wordpress.version }`,
		'test:publish',
		600,
		url
	);
	return [
		versionStep( site ),
		pagesStep( site, 'pages' ),
		client,
		// Once: it kills and reruns for minutes, and asks WordPress no more
		// than the client does.
		...( wanted === series.newest.version ? [ publishing ] : [] ),
	];
}

async function serve(): Promise< Server > {
	const newest = await freePort( 8100 );
	const oldest = await freePort( 8100, [ newest ] );
	return showProgress( 'Starting the server', ( say ) =>
		startServer( {
			say,
			sites: [
				{ wordpress: series.newest.version, port: newest },
				{ wordpress: series.oldest.version, port: oldest },
			],
		} )
	);
}

/** `npm run test:server`: the same suite where a site really runs. */
async function main(): Promise< number > {
	await showProgress( 'Building the blocks', build );
	await showProgress( 'Getting Firefox', getFirefox );
	const server = await serve();
	endOnSignals( server.stop );
	try {
		return await runSteps( server.sites.flatMap( siteSteps ) );
	} finally {
		await server.stop();
	}
}

endOnSignals();
main().then(
	( code ) => process.exit( code ),
	( error: Error ) => {
		console.error( error.message );
		console.log( '0 passed, 1 failed' );
		process.exit( 1 );
	}
);

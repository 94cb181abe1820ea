/**
 * Runs a suite on a server of its own, with the newest and the oldest WordPress:
 * `tsx tools/suites security`. Ends with `N passed, N failed`.
 */
import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from '../build';
import { groundFolder, root } from '../folders';
import { freePort } from '../ports';
import { getPrograms } from '../server/machine';
import type { Site } from '../server/site';
import { startServer } from '../server/start-server';
import { endOnSignals } from '../process-group';
import { countPlaywright } from '../test/count';
import { getChromium } from '../test/get-chromium';
import { commitHere, signReport } from '../test/run-of';
import type { Count } from '../test/step';
import { series } from '../wordpress/versions';

async function runOn( site: Site, suite: string ): Promise< Count > {
	const chosen = process.argv.slice( 3 );
	// What is true of some of the tests must not stand where all are told of.
	const name = [ suite, site.wanted, ...( chosen.length ? [ 'part' ] : [] ) ];
	const report = join( groundFolder, `${ name.join( '-' ) }.json` );
	const commit = await commitHere();
	await rm( report, { force: true } );
	const { php } = await getPrograms( console.log );
	const child = spawn(
		'npx',
		[
			'playwright',
			'test',
			'--config=playwright.suites.config.ts',
			`--project=${ suite }`,
			...chosen,
		],
		{
			cwd: root,
			stdio: [ 'ignore', 'inherit', 'inherit' ],
			env: {
				...process.env,
				EDITORIAL_BLOCKS_URL: site.url,
				EDITORIAL_BLOCKS_SITE_FOLDER: site.folder,
				EDITORIAL_BLOCKS_PHP: php,
				EDITORIAL_BLOCKS_RESULTS: report,
				EDITORIAL_BLOCKS_CHROMIUM: await getChromium( console.log ),
			},
		}
	);
	const exitCode = await new Promise< number | null >( ( resolve ) =>
		child.on( 'close', resolve )
	);
	await signReport( report, { commit, arguments: chosen, exitCode } );
	const count = await countPlaywright( report );
	return exitCode === 0
		? count
		: { ...count, failed: Math.max( 1, count.failed ) };
}

async function main(): Promise< number > {
	const suite = process.argv[ 2 ] ?? '';
	await build();
	const newest = await freePort( 8300 );
	const oldest = await freePort( 8300, [ newest ] );
	const server = await startServer( {
		say: console.log,
		sites: [
			{ wordpress: series.newest.version, port: newest },
			{ wordpress: series.oldest.version, port: oldest },
		],
	} );
	endOnSignals( server.stop );
	const total: Count = { passed: 0, failed: 0 };
	try {
		for ( const site of server.sites ) {
			console.log(
				`\n${ suite } on WordPress ${ site.wordpress.version }`
			);
			const { passed, failed } = await runOn( site, suite );
			total.passed += passed;
			total.failed += failed;
		}
	} finally {
		await server.stop();
	}
	console.log( `${ total.passed } passed, ${ total.failed } failed` );
	return total.failed > 0 || total.passed === 0 ? 1 : 0;
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

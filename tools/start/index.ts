import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { build, forgetBuild } from '../build';
import { root } from '../folders';
import { startPlayground } from '../playground/start-playground';
import { placeSite, siteFolder } from '../playground/site';
import { freePort } from '../ports';
import { showProgress } from '../progress';
import { endOnSignals } from '../process-group';
import { startService, type Service } from '../service';
import { getWordPress } from '../wordpress/get-wordpress';
import { findFaults } from './check';
import { demoPaths, demoSteps, type DemoPaths } from './demo';
import { readOptions, type StartOptions } from './options';

async function findPort( wanted: number ): Promise< number > {
	const port = await freePort( wanted );
	if ( port !== wanted ) {
		console.log( `Port ${ wanted } is busy; taking ${ port }.` );
	}
	return port;
}

async function watch(): Promise< Service > {
	// What it leaves is a build for developers, never a finished one.
	await forgetBuild();
	const log = path.join( root, '.wordpress/watch.log' );
	await rm( log, { force: true } );
	return startService( {
		name: 'The watcher',
		command: 'npm',
		args: [ 'run', 'watch' ],
		log,
		isReady: async () =>
			existsSync( log ) &&
			( await readFile( log, 'utf8' ) ).includes( 'compiled' ),
		secondsToStart: 120,
	} );
}

async function bootSite(
	options: StartOptions
): Promise< { url: string; paths: DemoPaths } > {
	const wordpress = await showProgress(
		`Getting WordPress ${ options.wordpress }`,
		( say ) => getWordPress( options.wordpress, say )
	);
	const folder = siteFolder( wordpress, options.check ? 'check' : 'start' );
	if ( options.reset || options.check ) {
		await rm( folder, { recursive: true, force: true } );
	}
	await placeSite( wordpress, folder );
	const port = await findPort( options.port );
	await showProgress( `Starting WordPress ${ wordpress.version }`, () =>
		startPlayground( { folder, port, steps: demoSteps( folder ) } )
	);
	return {
		url: `http://127.0.0.1:${ port }`,
		paths: await demoPaths( folder ),
	};
}

async function check( reader: string ): Promise< void > {
	const faults = await showProgress( 'Looking at the page readers get', () =>
		findFaults( reader )
	);
	faults.forEach( ( fault ) => console.error( fault ) );
	console.log(
		faults.length
			? 'The demo is not right.'
			: 'The demo shows all three blocks.'
	);
	process.exit( faults.length ? 1 : 0 );
}

async function main(): Promise< void > {
	const options = readOptions( process.argv.slice( 2 ) );
	if ( ! options ) {
		return;
	}
	await showProgress( 'Building the blocks', build );
	const { url, paths } = await bootSite( options );
	if ( options.check ) {
		await check( url + paths.reader );
	}
	if ( options.watch ) {
		await showProgress( 'Watching the sources', watch );
	}
	const { status } = await fetch( url + paths.reader );
	console.log( `
  Read    ${ status === 200 ? url + paths.reader : `${ url }/   (the demo article is gone; --reset brings it back)` }
  Write   ${ status === 200 ? url + paths.editor : `${ url }/wp-admin/` }
  Log in  admin, password

  Ctrl-C ends it. What you write is kept for the next start.` );
}

endOnSignals();
main().catch( ( error: Error ) => {
	console.error( error.message );
	process.exit( 1 );
} );

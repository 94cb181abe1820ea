/**
 * Measures what is promised, writes docs/benchmarks.md and fails where a promise
 * is not kept: `npm run bench`.
 */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { build } from '../build';
import { root } from '../folders';
import { freePort } from '../ports';
import { startServer } from '../server/start-server';
import { chromiumArguments } from '../test/chromium';
import { getChromium } from '../test/get-chromium';
import { commitHere } from '../test/run-of';
import { series } from '../wordpress/versions';
import { measureClient } from './client-bundle';
import { readClientPeers } from './client-peers';
import { measureConverter } from './converter';
import { measureCorpus } from './corpus';
import { asDocument, asText } from './document';
import { measureEditorBundle } from './editor-bundle';
import { measureTyping } from './editor-typing';
import { mutationScores } from './mutation-scores';
import { measurePackage } from './package-install';
import { measureReader } from './reader';
import { measureStylesheets } from './reader-css';
import { peers } from './reader-peers';
import type { Section } from './row';
import { measureServer } from './server-cost';
import { measureRender } from './server-render';
import { readSuites } from './suites';

async function measure(): Promise< { sections: Section[]; machine: string } > {
	const newestPort = await freePort( 8271 );
	const oldestPort = await freePort( 8268, [ newestPort ] );
	const server = await startServer( {
		sites: [
			{ wordpress: series.newest.version, port: newestPort },
			{ wordpress: series.oldest.version, port: oldestPort },
		],
		say: console.error,
	} );
	const browser = await chromium.launch( {
		executablePath: await getChromium( console.log ),
		args: chromiumArguments,
	} );
	try {
		const [ newest ] = server.sites;
		if ( ! newest ) {
			throw new Error( 'The server serves no site.' );
		}
		const sites = new Map(
			server.sites.map( ( { wordpress, url } ) => [
				`WordPress ${ wordpress.version }`,
				url,
			] )
		);
		const say = ( what: string ) => console.error( `Measuring ${ what }` );
		say( 'readers’ pages' );
		const reader = await measureReader( browser, sites );
		say( 'the server' );
		const cost = await measureServer( sites );
		const render = await measureRender( newest.folder );
		say( 'the editor' );
		const typing = await measureTyping( browser, newest.url );
		return {
			sections: [
				measureStylesheets(),
				reader,
				peers,
				cost,
				render,
				measureEditorBundle(),
				typing,
				measureConverter(),
				await measureCorpus(),
				await measureClient(),
				readClientPeers(),
				await measurePackage(),
				await readSuites(),
				mutationScores(),
			],
			machine: `${ cpus().length } cores, Node ${ process.versions.node }, Chromium ${ browser.version() }, ${ [ ...sites.keys() ].join( ' and ' ) }.`,
		};
	} finally {
		await browser.close();
		await server.stop();
	}
}

async function main(): Promise< void > {
	const commit = await commitHere();
	await build();
	const { sections, machine } = await measure();
	writeFileSync(
		join( root, 'docs/benchmarks.md' ),
		asDocument( sections, `Measured at ${ commit }: ${ machine }` )
	);
	console.log( asText( sections ) );
	const broken = sections
		.flatMap( ( { rows } ) => rows )
		.filter( ( { isKept } ) => ! isKept );
	console.log(
		broken.length > 0
			? `\n${ broken.length } promises not kept, marked ✗. See docs/benchmarks.md.`
			: '\nEvery promise kept. See docs/benchmarks.md.'
	);
	process.exitCode = broken.length > 0 ? 1 : 0;
}

main().catch( ( error: Error ) => {
	console.error( error.message );
	process.exitCode = 1;
} );

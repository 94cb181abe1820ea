import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../tools/folders';
import { freePort } from '../../tools/ports';
import { run } from '../../tools/run';
import { startServer, type Server } from '../../tools/server/start-server';
import type { Site } from '../../tools/server/site';
import { isOfSeries, series } from '../../tools/wordpress/versions';
import { article, plainArticle } from '../e2e/ground/article';
import { findFaults, readEntries } from '../e2e/ground/php-log';
import { expect, test } from '../security/test';

/*
 * A network of two sites, on a server of its own: a site that became a network
 * does not become one site again.
 */

test.describe.configure( { mode: 'serial', timeout: 180_000 } );

let server: Server;
let network: Site;

async function onNetwork< Answer >( ...args: string[] ): Promise< Answer > {
	const out = await run(
		process.env.EDITORIAL_BLOCKS_PHP ?? 'php',
		[
			'-d',
			'display_errors=stderr',
			join( root, 'tests/php/multisite.php' ),
			...args,
		],
		{ cwd: network.folder, timeout: 120 }
	);
	return JSON.parse( out );
}

/**
 * Asks the testbed of one of the sites; its own class knows hosts only.
 */
async function ask( path: string, action: string, body: object ) {
	const answer = await fetch(
		`${ network.url }${ path }?testbed=${ action }`,
		{
			method: 'POST',
			body: JSON.stringify( body ),
		}
	);
	expect( answer.status ).toBe( 200 );
	return answer.json();
}

async function publish(
	path: string,
	{ title, content }: typeof article
): Promise< string > {
	const { url } = await ask( path, 'post', {
		user: 'admin',
		post: { post_title: title, post_content: content },
	} );
	return String( url );
}

async function read( url: string ): Promise< string > {
	const answer = await fetch( url );
	expect( { url, status: answer.status } ).toEqual( { url, status: 200 } );
	return answer.text();
}

/**
 * What a page has of ours.
 */
function findOurs( html: string ) {
	const [ head = '' ] = html.split( '</head>' );
	return {
		warning: html.includes(
			'<span class="wp-block-editorial-blocks-callout__label">Warning</span>'
		),
		styles: [ 'callout', 'quote', 'scroll-to-top' ].filter( ( block ) =>
			new RegExp(
				`id=['"]editorial-blocks-${ block }-style(-inline)?-css`
			).test( head )
		),
		controls:
			html.split( 'wp-block-editorial-blocks-scroll-to-top__label' )
				.length - 1,
		targets: html.split( 'id="top"' ).length - 1,
	};
}

const whole = {
	warning: true,
	styles: [ 'callout', 'quote', 'scroll-to-top' ],
	controls: 1,
	targets: 1,
};

async function showEverywhere( path: string, on: boolean ): Promise< void > {
	const { password } = await ask( path, 'application_password', {
		user: 'admin',
	} );
	const answer = await fetch(
		`${ network.url }${ path }?rest_route=/wp/v2/settings`,
		{
			method: 'POST',
			headers: {
				Authorization: `Basic ${ btoa( `admin:${ password }` ) }`,
				'Content-Type': 'application/json',
			},
			body: JSON.stringify( { editorial_blocks_scroll_to_top: { on } } ),
		}
	);
	expect( await answer.json() ).toMatchObject( {
		editorial_blocks_scroll_to_top: { on },
	} );
}

test.beforeAll( async ( { testbed } ) => {
	const { version } = await testbed.ask< { version: string } >( 'prepare' );
	const wanted = Object.values( series ).find( ( one ) =>
		isOfSeries( version, one.version )
	);
	server = await startServer( {
		say: console.log,
		sites: [
			{
				wordpress: wanted?.version ?? version,
				port: await freePort( 8500 ),
			},
		],
	} );
	const [ site ] = server.sites;
	if ( ! site ) {
		throw new Error( 'The server has no site.' );
	}
	network = site;
	await ask( '/', 'plugin', { active: false } );
	const lines = await onNetwork< string[] >( 'install' );
	const file = join( network.folder, 'wp-config.php' );
	const configuration = await readFile( file, 'utf8' );
	await writeFile(
		file,
		configuration
			// Constants would give every site the first one's address.
			.replace( /^define\( 'WP_(HOME|SITEURL)'.*\n/gm, '' )
			.replace( /^\$table_prefix/m, `${ lines.join( '\n' ) }\n$&` )
	);
	expect( await onNetwork( 'add', '/second/' ) ).toBe( 2 );
	// PHP looks at a changed wp-config.php some seconds later.
	await expect
		.poll(
			async () => ( await fetch( `${ network.url }/second/` ) ).status
		)
		.toBe( 200 );
} );

test.afterAll( async () => {
	await server.stop();
} );

test( 'for the network: every site has the blocks, and a setting of its own', async () => {
	expect( await onNetwork( 'activate' ) ).toBe( null );
	for ( const path of [ '/', '/second/' ] ) {
		const page = await read( await publish( path, article ) );
		expect( { path, ...findOurs( page ) } ).toEqual( { path, ...whole } );
	}

	await showEverywhere( '/second/', true );
	expect( await onNetwork( 'rows' ) ).toEqual( [ 2 ] );
	const controls: Record< string, number > = {};
	for ( const path of [ '/', '/second/' ] ) {
		const page = await read( await publish( path, plainArticle ) );
		controls[ path ] = findOurs( page ).controls;
	}
	expect( controls ).toEqual( { '/': 0, '/second/': 1 } );
	await showEverywhere( '/second/', false );
	expect( await onNetwork( 'rows' ) ).toEqual( [] );
	await onNetwork( 'deactivate' );
} );

test( 'for one site alone: the other one shows the words, and loads nothing', async () => {
	expect( await onNetwork( 'activate', '2' ) ).toBe( null );
	expect(
		findOurs( await read( await publish( '/second/', article ) ) )
	).toEqual( whole );
	expect( findOurs( await read( await publish( '/', article ) ) ) ).toEqual( {
		warning: true,
		styles: [],
		controls: 1,
		targets: 0,
	} );
	await onNetwork( 'deactivate', '2' );
} );

test( 'deleted, it leaves a row on none of the sites', async () => {
	await onNetwork( 'activate' );
	await showEverywhere( '/', true );
	await showEverywhere( '/second/', true );
	expect( await onNetwork( 'rows' ) ).toEqual( [ 1, 2 ] );
	await onNetwork( 'deactivate' );
	expect( await onNetwork( 'rows' ) ).toEqual( [ 1, 2 ] );
	await onNetwork( 'uninstall' );
	expect( await onNetwork( 'rows' ) ).toEqual( [] );
} );

test( 'nothing in the network’s log names the plugin', async () => {
	const log = await readFile(
		join( network.folder, 'wp-content/debug.log' ),
		'utf8'
	).catch( () => '' );
	const entries = readEntries( log );
	expect( findFaults( entries, entries ) ).toEqual( [] );
} );

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { request } from '@playwright/test';
import { root } from '../../tools/folders';
import { phpVersions } from '../../tools/php-versions';
import { placeSite } from '../../tools/playground/site';
import { startPlayground } from '../../tools/playground/start-playground';
import { freePort } from '../../tools/ports';
import { getWordPress } from '../../tools/wordpress/get-wordpress';
import { isOfSeries, series } from '../../tools/wordpress/versions';
import { article } from '../e2e/ground/article';
import { findFaults, readEntries } from '../e2e/ground/php-log';
import { Testbed, type SavedPost } from '../e2e/ground/testbed';
import { cookiesOf, logIn } from '../e2e/ground/users';
import { expect, test } from '../security/test';

test.describe.configure( { timeout: 300_000 } );

/*
 * The other tests run on the one PHP the machine has. These run the same
 * WordPress on every PHP the plugin promises, as WebAssembly, and read its log.
 */

const pages = ( { id, url }: SavedPost ) => [
	url,
	'/feed/',
	`/wp-json/wp/v2/posts/${ id }`,
	'/wp-admin/options-reading.php',
	`/wp-admin/post.php?post=${ id }&action=edit`,
];

/**
 * Which of our blocks a page shows.
 */
const blocksOf = ( html: string ) =>
	[ 'callout', 'quote', 'scroll-to-top' ].filter( ( block ) =>
		new RegExp(
			`<\\w+ class="wp-block-editorial-blocks-${ block }[ "]`
		).test( html )
	);

let home: string;
let folder: string;
let port: number;
let wordpress: Awaited< ReturnType< typeof getWordPress > >;
let post: SavedPost | undefined;
const rows: string[] = [];

async function firstPost( site: Testbed, url: string ): Promise< SavedPost > {
	await site.ask( 'prepare' );
	await logIn( 'admin', url );
	return site.post( 'admin', article );
}

test.beforeAll( async ( { testbed } ) => {
	const { version } = await testbed.ask< { version: string } >( 'prepare' );
	const wanted = Object.values( series ).find( ( one ) =>
		isOfSeries( version, one.version )
	);
	wordpress = await getWordPress( wanted?.version ?? version, console.log );
	home = await mkdtemp( join( tmpdir(), 'editorial-blocks-php-' ) );
	folder = join( home, 'site' );
	await placeSite( wordpress, folder );
	// One for all: its cookies know the port.
	port = await freePort( 8600 );
} );

test.afterAll( async () => {
	console.log( rows.join( '\n' ) );
	await rm( home, { recursive: true, force: true } );
} );

for ( const php of phpVersions ) {
	test( `on PHP ${ php } WordPress logs nothing that it does not log without the plugin`, async () => {
		const url = `http://127.0.0.1:${ port }`;
		const playground = await startPlayground( {
			folder,
			port,
			php,
			mounts: [
				`${ join( root, 'tests/php/mu-plugins' ) }:/wordpress/wp-content/mu-plugins`,
			],
		} );
		try {
			const site = new Testbed( url );
			// Playground answers the very first request with a redirect.
			await site.read( '/' );
			post ??= await firstPost( site, url );
			const addresses = pages( post );
			const context = await request.newContext( {
				baseURL: url,
				storageState: cookiesOf( 'admin', url ),
				timeout: 60_000,
			} );
			const read = async ( active: boolean ) => {
				await site.plugin( active );
				const { end } = await site.ask< { end: number } >( 'log' );
				const answers = [];
				for ( const page of addresses ) {
					answers.push( await context.get( page ) );
				}
				const log = await readFile(
					join( folder, 'wp-content/debug.log' ),
					'utf8'
				).catch( () => '' );
				return {
					status: answers.map( ( answer ) => answer.status() ),
					html: await answers[ 0 ]?.text(),
					log: readEntries( log.slice( end ) ),
				};
			};
			const on = await read( true );
			// What says nothing needs no comparison, and that is half the time.
			const off = on.log.length > 0 ? await read( false ) : { log: [] };
			await context.dispose();
			const faults = findFaults( on.log, off.log );
			rows.push(
				`WordPress ${ wordpress.version }, PHP ${ php }: ${ on.log.length } entries with the plugin, ${ off.log.length } without it, ${ faults.length } of its own`
			);
			expect( {
				status: on.status,
				blocks: blocksOf( on.html ?? '' ),
				faults,
			} ).toEqual( {
				status: [ 200, 200, 200, 200, 200 ],
				blocks: [ 'callout', 'quote', 'scroll-to-top' ],
				faults: [],
			} );
		} finally {
			await playground.stop();
		}
	} );
}

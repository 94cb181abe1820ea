import type { Page } from '@playwright/test';
import type { SavedPost, User } from '../e2e/ground/testbed';
import { cookiesOf } from '../e2e/ground/users';
import { fakeBlocks, hostileBlocks, hostilePost } from './hostile-posts';
import { CANARY, FOREIGN } from './payloads';
import { forbiddenParts, watch } from './watch';
import { expect, test } from './test';

test.setTimeout( 300_000 );

// Those whose every post goes through KSES. Who may write any HTML, scripts
// too, can't be kept from it by a plugin.
const roles: User[] = [ 'contributor', 'author' ];

async function show( page: Page, html: string, site: string ): Promise< void > {
	await page.route( '**/shown-html', ( route ) =>
		route.fulfill( {
			contentType: 'text/html; charset=utf-8',
			body: `<!doctype html><title>Shown</title><body>${ html }`,
		} )
	);
	await page.goto( `${ site }/shown-html` );
	await page.unroute( '**/shown-html' );
}

async function feedItem( page: Page, post: SavedPost ): Promise< string > {
	const answer = await page.request.get( '/feed/' );
	const xml = await answer.text();
	const items = [ ...xml.matchAll( /<item>[\s\S]*?<\/item>/g ) ].map(
		String
	);
	const item = items.find( ( text ) => text.includes( post.url ) ) ?? '';
	expect( item, 'the post is in the feed' ).not.toBe( '' );
	return [ ...item.matchAll( /<!\[CDATA\[([\s\S]*?)\]\]>/g ) ]
		.map( ( [ , text = '' ] ) => text )
		.join( '\n' );
}

const rendered = async ( page: Page, post: SavedPost ): Promise< string > => {
	const answer = await page.request.get(
		`/?rest_route=/wp/v2/posts/${ post.id }`
	);
	const { content, excerpt } = await answer.json();
	return `${ content.rendered }${ excerpt.rendered }`;
};

for ( const block of hostileBlocks ) {
	for ( const role of roles ) {
		test( `${ block }: nothing a ${ role } puts into it runs or leaves the list, wherever it is shown`, async ( {
			browser,
			site,
			testbed,
		} ) => {
			// Archives and feeds shall show this post and no other.
			await testbed.ask( 'reset_content' );
			const post = await testbed.post( role, {
				title: `Hostile ${ block } by a ${ role }`,
				content: hostilePost( block ),
			} );
			const context = await browser.newContext( {
				baseURL: site,
				storageState: cookiesOf( 'admin', site ),
			} );
			const page = await context.newPage();
			const seen = await watch( page );

			const views: Record< string, () => Promise< unknown > > = {
				page: () => page.goto( post.url ),
				preview: () => page.goto( `${ post.url }?preview=true` ),
				archive: () => page.goto( '/' ),
				search: () => page.goto( '/?s=Hostile' ),
				feed: async () =>
					show( page, await feedItem( page, post ), site ),
				REST: async () =>
					show( page, await rendered( page, post ), site ),
			};
			const forbidden: Record< string, string[] > = {};
			for ( const [ view, open ] of Object.entries( views ) ) {
				await open();
				await page.mouse.move( 300, 300 );
				forbidden[ view ] = await forbiddenParts( page );
			}
			await page.goto(
				`/wp-admin/post.php?post=${ post.id }&action=edit`
			);
			await page
				.frameLocator( 'iframe[name="editor-canvas"]' )
				.locator( `[data-type="editorial-blocks/${ block }"]` )
				.first()
				.waitFor( { timeout: 120_000 } );
			await context.close();

			expect( { ...seen, forbidden } ).toEqual( {
				ran: [],
				asked: [],
				forbidden: Object.fromEntries(
					Object.keys( views ).map( ( view ) => [ view, [] ] )
				),
			} );
		} );
	}
}

test( 'what runs is seen, and so is what does not belong', async ( {
	page,
	testbed,
} ) => {
	const { url } = await testbed.post( 'admin', {
		title: 'Control',
		content: `<div class="wp-block-editorial-blocks-callout"><img src="x" onerror="${ CANARY }()"><video></video></div><p style="background:url(//${ FOREIGN }/a)">.</p>`,
	} );
	const seen = await watch( page );
	await page.goto( url );
	await expect
		.poll( () => seen )
		.toEqual( {
			ran: [ url ],
			asked: [ `http://${ FOREIGN }/a` ],
		} );
	expect( await forbiddenParts( page ) ).toEqual( [
		expect.stringContaining( 'onerror=' ),
		'<video></video>',
	] );
} );

test( 'names that no block has call nothing', async ( { page, testbed } ) => {
	const { url } = await testbed.post( 'contributor', {
		title: 'Fakes',
		content: fakeBlocks,
	} );
	const seen = await watch( page );
	await page.goto( url );
	await expect( page.getByText( 'PHP Version' ) ).toHaveCount( 0 );
	expect( seen ).toEqual( { ran: [], asked: [] } );
} );

test( 'a line break in a quotation’s attributes opens no tag', async ( {
	page,
	testbed,
} ) => {
	const { url } = await testbed.post( 'contributor', {
		title: 'Breaks',
		content: hostilePost( 'quote' )
			.split( '\n\n' )
			.slice( 0, 3 )
			.join( '\n\n' )
			.replace(
				'<blockquote',
				'<blockquote cite="x\n\n><img src=x onerror=__editorialBlocksCanary()>\n\n"'
			),
	} );
	const seen = await watch( page );
	await page.goto( url );
	expect( {
		seen,
		forbidden: ( await forbiddenParts( page ) ).filter(
			( part ) => ! part.startsWith( '<blockquote cite=' )
		),
	} ).toEqual( {
		seen: { ran: [], asked: [] },
		forbidden: [],
	} );
} );

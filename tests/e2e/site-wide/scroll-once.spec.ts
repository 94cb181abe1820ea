import type { Page } from '@playwright/test';
import { expect, test } from '../ground/test';
import { asAdministrator, type Administrator } from '../scroll/administrator';
import { articleWith, control, count } from '../scroll/pages';

const one = { controls: 1, targets: 1 };

const inGroup = `<!-- wp:group {"layout":{"type":"constrained"}} -->
<div class="wp-block-group">${ control() }</div>
<!-- /wp:group -->`;

const inColumns = `<!-- wp:columns -->
<div class="wp-block-columns"><!-- wp:column -->
<div class="wp-block-column">${ control() }</div>
<!-- /wp:column --></div>
<!-- /wp:columns -->`;

const inDetails = `<!-- wp:details -->
<details class="wp-block-details"><summary>More</summary>${ control() }</details>
<!-- /wp:details -->`;

const posts = `<!-- wp:query {"query":{"perPage":3,"postType":"post","inherit":false}} -->
<div class="wp-block-query"><!-- wp:post-template --><!-- wp:post-content /--><!-- /wp:post-template --></div>
<!-- /wp:query -->`;

let admin: Administrator;

test.beforeEach( async ( { testbed, baseURL } ) => {
	admin = await asAdministrator( testbed, String( baseURL ) );
} );

test.afterEach( async ( { testbed } ) => {
	await admin.undo();
	await testbed.theme( 'twentytwentyfive' );
} );

const controls = ( page: Page ) =>
	page.getByRole( 'link', { name: 'Back to top', includeHidden: true } );

test( 'inserted in ten ways at once, a page has one', async ( {
	page,
	testbed,
} ) => {
	const pattern = await admin.create( 'blocks', {
		title: 'Synced',
		content: control(),
		status: 'publish',
	} );
	await admin.create( 'template-parts', {
		slug: 'scroll-part',
		theme: 'twentytwentyfive',
		content: control(),
	} );
	await admin.create( 'templates', {
		slug: 'single',
		theme: 'twentytwentyfive',
		content: [
			control(),
			'<!-- wp:template-part {"slug":"scroll-part"} /-->',
			'<!-- wp:post-content /-->',
			posts,
			inGroup,
		].join( '\n' ),
	} );
	await admin.set( { on: true } );
	await testbed.post( 'author', articleWith( 1 ) );
	await testbed.post( 'author', articleWith( 1 ) );
	const { url } = await testbed.post(
		'admin',
		articleWith(
			30,
			[
				control(),
				inGroup,
				inColumns,
				inDetails,
				`<!-- wp:block {"ref":${ pattern } } /-->`,
			].join( '\n' )
		)
	);

	expect( count( await testbed.read( url ) ) ).toEqual( one );
	await page.goto( url );
	await expect( controls( page ) ).toHaveCount( 1 );
	// Not the End key: its gliding would go on after the jump.
	await page.evaluate( 'scrollTo( 0, document.body.scrollHeight )' );
	await expect(
		page.getByRole( 'link', { name: 'Back to top' } )
	).toHaveCount( 1 );
} );

for ( const theme of [ 'twentytwentyfive', 'twentytwentyone' ] ) {
	test( `the post’s own wins over the site-wide one: ${ theme }`, async ( {
		testbed,
	} ) => {
		await testbed.theme( theme );
		await admin.set( { on: true, label: 'The site’s' } );
		const { url } = await testbed.post( 'author', articleWith( 30 ) );
		const html = await testbed.read( url );
		expect( count( html ) ).toEqual( one );
		expect( html ).not.toContain( 'The site’s' );
	} );

	test( `under the admin bar, Tab leads to the page’s first control: ${ theme }`, async ( {
		browser,
		testbed,
		baseURL,
	} ) => {
		await testbed.theme( theme );
		const { url } = await testbed.post( 'author', articleWith( 40 ) );
		const context = await browser.newContext( {
			storageState: admin.cookies( String( baseURL ) ),
		} );
		const page = await context.newPage();
		await page.goto( url );
		await page.keyboard.press( 'Tab' );
		const first = await page.locator( ':focus' ).innerText();
		// Not the End key: its gliding would go on after the jump.
		await page.evaluate( 'scrollTo( 0, document.body.scrollHeight )' );
		await expect(
			page.getByRole( 'link', { name: 'Back to top' } )
		).toBeVisible();
		const link = page.getByRole( 'link', { name: 'Back to top' } );
		await link.focus();
		// Twenty Twenty-One's own rule makes every link's outline transparent.
		await expect( link ).toHaveCSS( 'outline-style', 'solid' );
		await expect( link ).not.toHaveCSS(
			'outline-color',
			'rgba(0, 0, 0, 0)'
		);
		await page.keyboard.press( 'Enter' );
		await expect.poll( () => page.evaluate( 'scrollY' ) ).toBe( 0 );
		await page.keyboard.press( 'Tab' );
		await expect( page.locator( '#wpadminbar :focus' ) ).toHaveText(
			first
		);
		await context.close();
	} );

	test( `a rendering in the head that is thrown away does not count: ${ theme }`, async ( {
		testbed,
	} ) => {
		await testbed.theme( theme );
		const { url } = await testbed.post( 'author', articleWith( 2 ) );
		const answer = await fetch( url, {
			headers: { 'X-Testbed-Describe': '1' },
		} );
		expect( count( await answer.text() ) ).toEqual( one );
	} );
}

test( 'a theme’s own id="top" is respected', async ( { testbed } ) => {
	await admin.create( 'templates', {
		slug: 'single',
		theme: 'twentytwentyfive',
		content: `<!-- wp:group {"anchor":"top"} --><div class="wp-block-group" id="top"></div><!-- /wp:group --><!-- wp:post-content /-->`,
	} );
	const { url } = await testbed.post( 'author', articleWith( 2 ) );
	expect( count( await testbed.read( url ) ) ).toEqual( one );
} );

test( 'a REST answer, and what is rendered for no page, have all there are, and no target', async ( {
	testbed,
	baseURL,
} ) => {
	const twice = articleWith( 1, control() + control() );
	const { id } = await testbed.post( 'author', twice );
	const answer = await fetch( `${ baseURL }/wp-json/wp/v2/posts/${ id }` );
	const { content } = await answer.json();
	const { html } = await testbed.ask< { html: string[] } >( 'render', {
		markup: [ twice.content ],
	} );
	expect( [ content.rendered, html[ 0 ] ].map( count ) ).toEqual( [
		{ controls: 2, targets: 0 },
		{ controls: 2, targets: 0 },
	] );
} );

test( 'feeds and excerpts have none', async ( { testbed, baseURL } ) => {
	const { id } = await testbed.post( 'author', articleWith( 1 ) );
	const feed = await testbed.read( '/feed/' );
	const answer = await fetch( `${ baseURL }/wp-json/wp/v2/posts/${ id }` );
	const { excerpt } = await answer.json();
	expect( feed ).toContain( 'A page is a promise' );
	expect( feed ).not.toContain( 'Back to top' );
	expect( excerpt.rendered ).toContain( 'A page is a promise' );
	expect( excerpt.rendered ).not.toContain( 'Back to top' );
} );

test( 'a classic theme’s page learns late of a control in a synced pattern: from 6.9 on its body becomes the target', async ( {
	testbed,
} ) => {
	const { version } = await testbed.ask< { version: string } >( 'prepare' );
	await testbed.theme( 'twentytwentyone' );
	const pattern = await admin.create( 'blocks', {
		title: 'Synced',
		content: control(),
		status: 'publish',
	} );
	const { url } = await testbed.post(
		'admin',
		articleWith( 2, `<!-- wp:block {"ref":${ pattern } } /-->` )
	);
	const html = await testbed.read( url );
	const isBuffered = parseFloat( version ) >= 6.9;
	expect( count( html ) ).toEqual( {
		controls: 1,
		targets: isBuffered ? 1 : 0,
	} );
	expect( /<body [^>]*id="top"/.test( html ) ).toBe( isBuffered );
} );

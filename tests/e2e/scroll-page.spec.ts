import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './ground/test';
import { scrollTo, theControl } from './scroll/on-page';
import { articleWith, control, everyOption } from './scroll/pages';

for ( const { after, end, threshold } of [
	{
		after: 'half a viewport',
		end: control( '{"after":"half"} ', ' is-after-half' ),
		threshold: 450,
	},
	{ after: 'one viewport', end: control(), threshold: 900 },
	{
		after: 'two viewports',
		end: control( '{"after":"two"} ', ' is-after-two' ),
		threshold: 1800,
	},
] ) {
	test( `it appears after ${ after }`, async ( { page, testbed } ) => {
		const { url } = await testbed.post( 'author', articleWith( 60, end ) );
		await page.goto( url );
		await scrollTo( page, threshold - 5 );
		await expect( theControl( page ) ).toBeHidden();
		await scrollTo( page, threshold + 5 );
		await expect( theControl( page ) ).toBeVisible();
	} );
}

test( 'it works the same without JavaScript', async ( {
	browser,
	testbed,
} ) => {
	const { url } = await testbed.post( 'author', articleWith( 40 ) );
	const context = await browser.newContext( { javaScriptEnabled: false } );
	const page = await context.newPage();
	await page.goto( url );
	await expect( theControl( page ) ).toBeHidden();
	await page.keyboard.press( 'Tab' );
	const first = await page.locator( ':focus' ).innerText();
	// Not the End key: its gliding would go on after the jump.
	await page.evaluate( 'scrollTo( 0, document.body.scrollHeight )' );
	await expect( theControl( page ) ).toBeVisible();
	await page.getByRole( 'link', { name: 'Back to top' } ).focus();
	await page.keyboard.press( 'Enter' );
	await expect.poll( () => page.evaluate( 'scrollY' ) ).toBe( 0 );
	await page.keyboard.press( 'Tab' );
	await expect( page.locator( ':focus' ) ).toHaveText( first );
	await context.close();
} );

test( 'in forced colours its focus is a ring, not a shadow that nobody sees', async ( {
	page,
	testbed,
} ) => {
	await page.emulateMedia( { forcedColors: 'active' } );
	const { url } = await testbed.post( 'author', articleWith( 40 ) );
	await page.goto( url );
	await scrollTo( page, 2000 );
	const link = page.getByRole( 'link', { name: 'Back to top' } );
	await link.focus();
	await expect( link ).toHaveCSS( 'outline-style', 'solid' );
	await expect( link ).toHaveCSS( 'outline-width', '3px' );
	await expect( link ).not.toHaveCSS( 'outline-color', 'rgba(0, 0, 0, 0)' );
} );

test( 'it is not printed', async ( { page, testbed } ) => {
	const { url } = await testbed.post( 'author', articleWith( 40 ) );
	await page.goto( url );
	await page.emulateMedia( { media: 'print' } );
	await expect( theControl( page ) ).toBeHidden();
} );

test( 'links of the author’s own go on jumping as the theme has it', async ( {
	page,
	testbed,
} ) => {
	const { url } = await testbed.post( 'author', articleWith( 40 ) );
	await page.goto( url );
	await expect( page.locator( 'html' ) ).toHaveCSS(
		'scroll-behavior',
		'auto'
	);
} );

for ( const palette of [ '', '?palette=colors/01-evening' ] ) {
	test( `nothing is left to complain of for axe, with the focus on it${
		palette && ', on a dark palette'
	}`, async ( { page, testbed } ) => {
		const { url } = await testbed.post(
			'author',
			articleWith( 40, everyOption )
		);
		await page.goto( url + palette );
		await scrollTo( page, 2000 );
		await page.getByRole( 'link', { name: 'Back to top' } ).focus();
		const { violations, incomplete } = await new AxeBuilder( { page } )
			.include( '.wp-block-editorial-blocks-scroll-to-top' )
			.analyze();
		expect( { violations, incomplete } ).toEqual( {
			violations: [],
			incomplete: [],
		} );
	} );
}

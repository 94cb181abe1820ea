import { expect, test } from './ground/test';
import { scrollTo, theControl } from './scroll/on-page';
import { articleWith, control, everyOption } from './scroll/pages';

test( 'it is a link of 44 pixels, in its corner, and shifts nothing', async ( {
	page,
	testbed,
} ) => {
	const { url } = await testbed.post( 'author', articleWith( 40 ) );
	await page.goto( url );
	await page.evaluate( () => {
		Object.assign( window, { shifts: 0 } );
		new PerformanceObserver( ( list ) =>
			Object.assign( window, { shifts: list.getEntries().length } )
		).observe( { type: 'layout-shift' } );
	} );
	await scrollTo( page, 2000 );
	const link = page.getByRole( 'link', { name: 'Back to top', exact: true } );
	const box = await link.boundingBox();
	const width = await page.evaluate( 'document.documentElement.clientWidth' );
	expect( box?.height ).toBe( 44 );
	expect( box?.width ).toBeGreaterThanOrEqual( 44 );
	expect( 900 - Number( box?.y ) - Number( box?.height ) ).toBe( 25 );
	expect( Number( width ) - Number( box?.x ) - Number( box?.width ) ).toBe(
		25
	);
	expect( await page.evaluate( 'window.shifts' ) ).toBe( 0 );
} );

test( 'an arrow in a circle keeps its name and its size', async ( {
	page,
	testbed,
} ) => {
	const { url } = await testbed.post(
		'author',
		articleWith( 40, everyOption )
	);
	await page.goto( url );
	await scrollTo( page, 2000 );
	const box = await page
		.getByRole( 'link', { name: 'Back to top', exact: true } )
		.boundingBox();
	expect( box ).toEqual( { x: 25, y: 831, width: 44, height: 44 } );
} );

test( 'what Tab reaches is never under it', async ( { page, testbed } ) => {
	await page.setViewportSize( { width: 390, height: 700 } );
	const { url } = await testbed.post( 'author', articleWith( 40 ) );
	await page.goto( url );
	await scrollTo( page, 900 );
	for ( let count = 0; count < 30; count++ ) {
		await page.keyboard.press( 'Tab' );
	}
	const reached = await page.locator( ':focus' ).boundingBox();
	const covers = await theControl( page ).boundingBox();
	expect(
		Number( reached?.y ) + Number( reached?.height )
	).toBeLessThanOrEqual( Number( covers?.y ) );
} );

test( 'at the page’s end it covers nothing, not even the last link', async ( {
	page,
	testbed,
} ) => {
	const { url } = await testbed.post( 'author', articleWith( 40 ) );
	await page.goto( url );
	await scrollTo( page, 100_000 );
	const last = await page.getByRole( 'contentinfo' ).boundingBox();
	const covers = await theControl( page ).boundingBox();
	expect( Number( last?.y ) + Number( last?.height ) ).toBeLessThanOrEqual(
		Number( covers?.y )
	);
} );

for ( const { side, end } of [
	{ side: 'right', end: control() },
	{ side: 'left', end: control( '{"side":"start"} ', ' is-side-start' ) },
] ) {
	test( `it stays clear of what rounds the screen off: ${ side }`, async ( {
		page,
		testbed,
	} ) => {
		const { url } = await testbed.post( 'author', articleWith( 40, end ) );
		const session = await page.context().newCDPSession( page );
		await session.send( 'Emulation.setSafeAreaInsetsOverride', {
			insets: { [ side ]: 60 },
		} );
		await page.goto( url );
		await scrollTo( page, 2000 );
		const box = await theControl( page ).boundingBox();
		const x = Number( box?.x );
		expect( side === 'left' ? x : 1280 - x - Number( box?.width ) ).toBe(
			60
		);
	} );
}

for ( const { what, style, text } of [
	{
		what: 'a long label',
		style: '',
		text: 'Take me all the way back to the very beginning of this long article, please',
	},
	{
		what: 'a label in large letters',
		style: 'font-size:72px',
		text: 'To the top of it',
	},
] ) {
	test( `${ what } stays inside a narrow window, line below line`, async ( {
		page,
		testbed,
	} ) => {
		await page.setViewportSize( { width: 320, height: 640 } );
		const attributes = style
			? '{"style":{"typography":{"fontSize":"72px"}}} '
			: '';
		const { url } = await testbed.post(
			'author',
			articleWith(
				40,
				control( attributes )
					.replace(
						'"><a',
						style ? `" style="${ style }"><a` : '"><a'
					)
					.replace( 'Back to top', text )
			)
		);
		await page.goto( url );
		await scrollTo( page, 2000 );
		const box = await theControl( page ).boundingBox();
		expect( Number( box?.x ) ).toBeGreaterThanOrEqual( 0 );
		expect( Number( box?.x ) + Number( box?.width ) ).toBe( 296 );
		const { fontSize, lineHeight } = await theControl( page )
			.locator( 'a' )
			.evaluate( ( link ) => {
				const computed = getComputedStyle( link );
				return {
					fontSize: parseFloat( computed.fontSize ),
					lineHeight: parseFloat( computed.lineHeight ),
				};
			} );
		expect( lineHeight ).toBe( Math.max( 44, fontSize ) );
		expect(
			await page.evaluate( 'document.documentElement.scrollWidth' )
		).toBe( 320 );
	} );
}

for ( const { where, width, height } of [
	{ where: 'a page at 400 %', width: 320, height: 256 },
	{ where: 'a phone on its side', width: 844, height: 390 },
] ) {
	test( `it takes no room from ${ where }`, async ( { page, testbed } ) => {
		await page.setViewportSize( { width, height } );
		const { url } = await testbed.post( 'author', articleWith( 40 ) );
		await page.goto( url );
		await scrollTo( page, 2000 );
		await expect( theControl( page ) ).toHaveCSS( 'position', 'static' );
		expect(
			await page.evaluate( 'document.documentElement.scrollWidth' )
		).toBe( width );
	} );
}

import { existsSync } from 'node:fs';
import { expect, test } from './ground/test';
import { openChromium } from './scroll/chromium';
import { firefoxPath, openFirefox } from './scroll/firefox';
import { articleWith } from './scroll/pages';
import {
	focused,
	look,
	scrollDown,
	tabToControl,
	type Look,
	type Reader,
} from './scroll/reader';
import { openWebkit, webkitPath } from './scroll/webkit';

/** Those that are not installed here are named as skipped; `npm run test:server` installs Firefox. */
const engines = [
	{ name: 'Chromium', open: openChromium, floats: true, isHere: true },
	{
		name: 'Firefox ESR',
		open: openFirefox,
		floats: false,
		isHere: existsSync( firefoxPath ),
	},
	{
		name: 'WebKitGTK',
		open: openWebkit,
		floats: true,
		isHere: existsSync( webkitPath ),
	},
];

/** What a theme prints below an article can be longer than the window. */
const leaveTheArticleAlone = `document
	.querySelectorAll( 'main ~ *, .wp-block-comments, .wp-block-query' )
	.forEach( ( element ) => element.remove() ) === undefined`;

async function pressEnterThenTab( reader: Reader ): Promise< string > {
	expect( await tabToControl( reader ) ).toBe( true );
	await reader.press( 'Enter' );
	await expect
		.poll( async () => ( await reader.ask< Look >( look ) ).isAtTop )
		.toBe( true );
	await reader.press( 'Tab' );
	return reader.ask( focused );
}

for ( const { name, open, floats, isHere } of engines ) {
	const absent = `${ name } is not installed here`;

	test( `from the bottom, Enter leads to the top and Tab to the page’s first control: ${ name }`, async ( {
		testbed,
	} ) => {
		test.skip( ! isHere, absent );
		const { url } = await testbed.post( 'author', articleWith( 40 ) );
		const reader = await open();
		try {
			await reader.open( url );
			await expect
				.poll( () => reader.ask( look ) )
				.toEqual( {
					position: floats ? 'fixed' : 'static',
					visibility: floats ? 'hidden' : 'visible',
					isAtTop: true,
					isFocused: false,
				} );
			await reader.ask( scrollDown );
			await expect
				.poll( () => reader.ask( look ) )
				.toEqual( {
					position: floats ? 'fixed' : 'static',
					visibility: 'visible',
					isAtTop: false,
					isFocused: false,
				} );
			expect( await pressEnterThenTab( reader ) ).toBe(
				'Skip to content'
			);
		} finally {
			await reader.close();
		}
	} );

	test( `on a page too short to scroll, nothing floats and nothing hidden gets the focus: ${ name }`, async ( {
		testbed,
	} ) => {
		test.skip( ! isHere, absent );
		const { url } = await testbed.post( 'author', articleWith( 1 ) );
		const reader = await open();
		try {
			await reader.open( url );
			await reader.ask( leaveTheArticleAlone );
			const { visibility } = await reader.ask< Look >( look );
			expect( visibility ).toBe( floats ? 'hidden' : 'visible' );
			expect( await tabToControl( reader ) ).toBe( ! floats );
		} finally {
			await reader.close();
		}
	} );

	test( `who asked for less motion gets a link in the flow that jumps: ${ name }`, async ( {
		testbed,
	} ) => {
		test.skip( ! isHere, absent );
		const { url } = await testbed.post( 'author', articleWith( 40 ) );
		const reader = await open( true );
		try {
			await reader.open( url );
			await expect
				.poll( () => reader.ask( look ) )
				.toEqual( {
					position: 'static',
					visibility: 'visible',
					isAtTop: true,
					isFocused: false,
				} );
			expect(
				await reader.ask(
					'getComputedStyle( document.documentElement ).scrollBehavior'
				)
			).toBe( 'auto' );
			expect( await pressEnterThenTab( reader ) ).toBe(
				'Skip to content'
			);
		} finally {
			await reader.close();
		}
	} );
}

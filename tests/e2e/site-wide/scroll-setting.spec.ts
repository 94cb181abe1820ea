import type { Page } from '@playwright/test';
import { plainArticle } from '../ground/article';
import { expect, test } from '../ground/test';
import { asAdministrator, type Administrator } from '../scroll/administrator';
import { scrollTo, theControl } from '../scroll/on-page';
import { articleWith, count } from '../scroll/pages';

test.use( { user: 'admin' } );

const one = { controls: 1, targets: 1 };
const none = { controls: 0, targets: 0 };
const option = { name: 'editorial_blocks_scroll_to_top' };

let admin: Administrator;

test.beforeEach( async ( { testbed, baseURL } ) => {
	admin = await asAdministrator( testbed, String( baseURL ) );
	await admin.set( { on: false } );
} );

test.afterEach( async ( { testbed } ) => {
	await admin.undo();
	await testbed.theme( 'twentytwentyfive' );
} );

async function save( page: Page ): Promise< void > {
	await page.getByRole( 'button', { name: 'Save Changes' } ).click();
	await expect( page.getByText( 'Settings saved.' ) ).toBeVisible();
}

test( 'an owner switches it on from the plugin’s row, names it, and off again: no row is left', async ( {
	page,
	testbed,
} ) => {
	const { url } = await testbed.post( 'author', articleWith( 20, '' ) );
	await page.goto( '/wp-admin/plugins.php' );
	await page
		.getByRole( 'row', { name: /Editorial Blocks/ } )
		.getByRole( 'link', { name: 'Settings' } )
		.click();
	const group = page.getByRole( 'group', { name: 'Scroll to top' } );
	const onEveryPage = group.getByRole( 'checkbox' );
	await onEveryPage.check();
	await group.getByRole( 'textbox', { name: 'Label' } ).fill( 'Up <b>&</b>' );
	await group
		.getByRole( 'combobox', { name: 'Side' } )
		.selectOption( 'start' );
	await save( page );
	const html = await testbed.read( url );
	expect( count( html ) ).toEqual( one );
	expect( html ).toContain(
		'<p class="wp-block-editorial-blocks-scroll-to-top is-side-start" style="inset-inline-start:0;bottom:0;margin:var(--t,24px)"><a href="#top"><span class="wp-block-editorial-blocks-scroll-to-top__label">Up &amp;</span></a></p>'
	);

	await onEveryPage.uncheck();
	await save( page );
	expect( count( await testbed.read( url ) ) ).toEqual( none );
	expect( await testbed.ask( 'option_row', option ) ).toEqual( {
		value: null,
	} );
} );

for ( const theme of [ 'twentytwentyfive', 'twentytwentyone' ] ) {
	test( `switched on it stands on every page, styled in the head before global styles, at no query: ${ theme }`, async ( {
		testbed,
	} ) => {
		await testbed.theme( theme );
		const { url } = await testbed.post( 'author', plainArticle );
		await testbed.cost( url );
		const off = await testbed.cost( url );
		await admin.set( { on: true } );
		const paths = [ url, '/', '/?s=nothing' ];
		for ( const path of paths ) {
			const html = await testbed.read( path );
			expect( { path, ...count( html ) } ).toEqual( { path, ...one } );
			const [ head = '' ] = html.split( '</head>' );
			expect(
				[
					...head.matchAll(
						/id=["']((?:global-styles|editorial-blocks-scroll-to-top-style)-inline-css)["']/g
					),
				].map( ( [ , id ] ) => id )
			).toEqual( [
				'editorial-blocks-scroll-to-top-style-inline-css',
				'global-styles-inline-css',
			] );
		}
		const on = await testbed.cost( url );
		expect( {
			files: on.files,
			queries: on.queries - off.queries,
		} ).toEqual( {
			files: [ ...off.files, 'src/php/scroll-control.php' ],
			queries: 0,
		} );
	} );
}

for ( const side of [ 'start', 'end' ] as const ) {
	test( `it floats as far from the edges as the theme says, and stands in the flow with room around it: ${ side }`, async ( {
		page,
		testbed,
	} ) => {
		const { url } = await testbed.post( 'author', articleWith( 40, '' ) );
		await admin.set( { on: true, side } );
		await page.goto( url );
		await scrollTo( page, 2000 );
		const room = () =>
			theControl( page ).evaluate( ( control ) => {
				const { left, right, bottom } = control.getBoundingClientRect();
				const { clientWidth, clientHeight } = document.documentElement;
				const { marginBottom, position } = getComputedStyle( control );
				return {
					position,
					beside: Math.min( left, clientWidth - right ),
					isLeft: left < clientWidth - right,
					below:
						position === 'fixed'
							? clientHeight - bottom
							: parseFloat( marginBottom ),
				};
			} );
		const isLeft = side === 'start';
		const floating = { position: 'fixed', isLeft };
		expect( await room() ).toEqual( {
			...floating,
			beside: 24,
			below: 24,
		} );
		await page.addStyleTag( {
			content:
				'.wp-block-editorial-blocks-scroll-to-top { --editorial-blocks-offset: 80px; }',
		} );
		expect( await room() ).toEqual( {
			...floating,
			beside: 80,
			below: 80,
		} );
		await page.emulateMedia( { reducedMotion: 'reduce' } );
		expect( await room() ).toEqual( {
			position: 'static',
			isLeft,
			beside: 24,
			below: 24,
		} );
	} );
}

test( 'an empty label is the default one', async ( { testbed } ) => {
	const { url } = await testbed.post( 'author', plainArticle );
	expect( await admin.set( { on: true, label: '  ' } ) ).toEqual( {
		on: true,
		label: '',
		side: 'end',
	} );
	expect( await testbed.read( url ) ).toContain( '>Back to top</span>' );
} );

test( 'the REST API refuses who may not, and what is not in the schema', async ( {
	testbed,
	baseURL,
} ) => {
	const password = await testbed.applicationPassword( 'editor' );
	const answer = await fetch( `${ baseURL }/wp-json/wp/v2/settings`, {
		headers: {
			Authorization: `Basic ${ Buffer.from(
				`editor:${ password }`
			).toString( 'base64' ) }`,
		},
	} );
	expect( answer.status ).toBe( 403 );
	await expect(
		admin.set( JSON.parse( '{"on":true,"side":"left"}' ) )
	).rejects.toThrow( 'Invalid parameter' );
} );

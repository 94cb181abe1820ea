import { expect, test } from '../ground/test';
import { asAdministrator, type Administrator } from '../scroll/administrator';
import { count } from '../scroll/pages';

let admin: Administrator;

test.beforeEach( async ( { testbed, baseURL } ) => {
	admin = await asAdministrator( testbed, String( baseURL ) );
} );

test.afterEach( async ( { testbed } ) => {
	await admin.undo();
	await testbed.theme( 'twentytwentyfive' );
} );

const post = {
	title: 'An article of its own',
	content: '<!-- wp:paragraph -->\n<p>Words.</p>\n<!-- /wp:paragraph -->',
	status: 'publish',
	template: 'article',
	comment_status: 'open',
};

for ( const theme of [ 'twentytwentyfive', 'twentytwentyfour' ] ) {
	test( `a post in the article template has everything an article has: ${ theme }`, async ( {
		page,
		testbed,
		baseURL,
	} ) => {
		await testbed.theme( theme );
		const id = await admin.create( 'posts', post );
		const { url } = await page.goto( `/?p=${ id }` ).then( ( answer ) => ( {
			url: answer?.url() ?? String( baseURL ),
		} ) );
		const main = page.getByRole( 'main' );
		await expect( page.getByRole( 'banner' ) ).toBeVisible();
		await expect(
			main.getByRole( 'heading', { level: 1, name: post.title } )
		).toBeVisible();
		await expect(
			main.getByRole( 'link', { name: 'admin' } )
		).toBeVisible();
		await expect( main.locator( 'time' ).first() ).toBeVisible();
		await expect( main.getByText( 'Words.' ) ).toBeVisible();
		await expect(
			main.getByRole( 'button', { name: 'Post Comment' } )
		).toBeVisible();
		await expect( page.getByRole( 'contentinfo' ) ).toBeVisible();
		expect( count( await testbed.read( url ) ) ).toEqual( {
			controls: 1,
			targets: 1,
		} );
		expect( ( await testbed.cost( url ) ).files ).toContain(
			'src/php/article-template.php'
		);
	} );
}

test( 'the Site Editor opens the template without an invalid block', async ( {
	browser,
	baseURL,
} ) => {
	const context = await browser.newContext( {
		storageState: admin.cookies( String( baseURL ) ),
	} );
	const page = await context.newPage();
	await page.goto(
		'/wp-admin/site-editor.php?postType=wp_template&postId=twentytwentyfive//article&canvas=edit'
	);
	const canvas = page.frameLocator( 'iframe[name="editor-canvas"]' );
	await expect(
		canvas.locator( '[data-type="editorial-blocks/scroll-to-top"]' )
	).toBeVisible();
	await expect( canvas.locator( '.block-editor-warning' ) ).toHaveCount( 0 );
	await context.close();
} );

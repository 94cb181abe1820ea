import { article } from '../e2e/ground/article';
import { expect, test } from './test';

const folded = `<!-- wp:editorial-blocks/callout {"type":"question","fold":"closed"} -->
<div class="wp-block-editorial-blocks-callout is-type-question" role="note"><details><summary class="wp-block-editorial-blocks-callout__title"><span class="wp-block-editorial-blocks-callout__label">Question</span></summary><div class="wp-block-editorial-blocks-callout__body"><!-- wp:paragraph -->
<p>The folded answer.</p>
<!-- /wp:paragraph --></div></details></div>
<!-- /wp:editorial-blocks/callout -->`;

test( 'everything works where no script may run', async ( {
	page,
	testbed,
} ) => {
	const long =
		'\n\n<!-- wp:paragraph -->\n<p>More.</p>\n<!-- /wp:paragraph -->'.repeat(
			80
		);
	const { url } = await testbed.post( 'author', {
		title: 'No script',
		content: folded + long + article.content,
	} );
	await page.route( url, async ( route ) => {
		const answer = await route.fetch();
		await route.fulfill( {
			response: answer,
			headers: {
				...answer.headers(),
				'content-security-policy': "script-src 'none'",
			},
		} );
	} );
	const refused: string[] = [];
	page.on( 'console', ( message ) => {
		if ( message.text().includes( 'editorial-blocks' ) ) {
			refused.push( message.text() );
		}
	} );
	await page.goto( url );

	const answer = page.getByText( 'The folded answer.' );
	await expect( answer ).toBeHidden();
	await page.locator( 'summary' ).click();
	await expect( answer ).toBeVisible();

	await page.evaluate( 'scrollTo( 0, document.body.scrollHeight )' );
	const link = page.locator( '.wp-block-editorial-blocks-scroll-to-top a' );
	await expect( link ).toBeVisible();
	await link.press( 'Enter' );
	await expect
		.poll( () => page.evaluate( () => Math.round( window.scrollY ) ) )
		.toBe( 0 );
	expect( refused ).toEqual( [] );
} );

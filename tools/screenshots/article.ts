import { Editor } from '../../tests/e2e/ground/editor';
import { Testbed } from '../../tests/e2e/ground/testbed';
import { asAdministrator } from '../../tests/e2e/scroll/administrator';
import { demoArticle } from '../demo/article';
import { asReader, type Studio } from './studio';

async function shootInserter( studio: Studio, id: number ): Promise< void > {
	const page = await studio.author.newPage();
	await page.setViewportSize( { width: 1440, height: 1150 } );
	const editor = new Editor( page );
	await editor.open( id );
	await editor.blocks( 'editorial-blocks/callout' ).first().waitFor();
	await page
		.getByRole( 'button', { name: 'Block Inserter', exact: true } )
		.click();
	// Gone only once it was there: the list comes late, and so does the search.
	const unsearched = editor.offered( 'Paragraph' );
	await unsearched.waitFor();
	await page.getByRole( 'searchbox', { name: 'Search' } ).fill( 'callout' );
	await unsearched.waitFor( { state: 'hidden' } );
	// The previews of patterns are drawn one after another.
	await page.waitForFunction( () => {
		const previews = Array.from(
			document.querySelectorAll< HTMLIFrameElement >(
				'.block-editor-block-patterns-list__item iframe'
			)
		);
		const patterns = document.querySelectorAll(
			'.block-editor-block-patterns-list__item'
		);
		return (
			patterns.length > 0 &&
			previews.length === patterns.length &&
			previews.every(
				( preview ) =>
					preview.getBoundingClientRect().height > 10 &&
					preview.contentDocument?.querySelector( '[data-block]' )
			)
		);
	} );
	// WordPress asks its directory for more blocks meanwhile.
	await page
		.locator( '.block-editor-inserter__menu .components-spinner' )
		.waitFor( { state: 'hidden' } );
	await page.screenshot( { path: studio.picture( 'editor' ) } );
	await page.close();
}

/**
 * Takes the pictures of README.md, and the one of the article template.
 *
 * @param studio What they are taken with.
 */
export async function shootArticle( studio: Studio ): Promise< void > {
	const { url, picture } = studio;
	const testbed = new Testbed( url );
	const post = await testbed.post( 'admin', demoArticle );
	await asReader(
		studio,
		post.url,
		{ width: 1280, height: 1700 },
		async ( page ) => {
			await page.screenshot( { path: picture( 'article' ) } );
		}
	);
	await shootInserter( studio, post.id );

	const { title, content, status, template } = demoArticle;
	const administrator = await asAdministrator( testbed, url );
	const id = await administrator.create( 'posts', {
		title,
		content,
		status,
		template,
	} );
	await asReader(
		studio,
		`${ url }/?p=${ id }`,
		{ width: 1100, height: 720 },
		async ( page ) => {
			await page.screenshot( { path: picture( 'article-template' ) } );
		}
	);
}

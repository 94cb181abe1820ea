import type { Page } from '@playwright/test';
import { article, plainArticle } from '../ground/article';
import { expect, test } from '../ground/test';

const files = [
	'plugin.php',
	'src/php/bootstrap.php',
	'build/blocks-manifest.php',
];

/**
 * How many of each kind of file a page makes the browser fetch.
 *
 * @param page A tab.
 * @param url  What to read in it.
 */
async function countRequests(
	page: Page,
	url: string
): Promise< Record< string, number > > {
	const counts: Record< string, number > = {};
	page.on( 'request', ( request ) => {
		const type = request.resourceType();
		counts[ type ] = ( counts[ type ] ?? 0 ) + 1;
	} );
	await page.goto( url, { waitUntil: 'networkidle' } );
	page.removeAllListeners( 'request' );
	return counts;
}

test.afterEach( async ( { testbed } ) => {
	await testbed.plugin( true );
	await testbed.theme( 'twentytwentyfive' );
} );

for ( const theme of [ 'twentytwentyfive', 'twentytwentyone' ] ) {
	test( `a page without our blocks is the same to the byte with the plugin on and off: ${ theme }`, async ( {
		testbed,
	} ) => {
		await testbed.theme( theme );
		const { url } = await testbed.post( 'author', plainArticle );
		const withPlugin = await testbed.read( url );
		await testbed.plugin( false );
		expect( withPlugin ).toBe( await testbed.read( url ) );
	} );

	test( `a page without our blocks loads three files of ours, asks the database nothing and takes no more than 48 KB: ${ theme }`, async ( {
		testbed,
	} ) => {
		await testbed.theme( theme );
		const { url } = await testbed.post( 'author', plainArticle );
		await testbed.cost( url );
		const on = await testbed.cost( url );
		await testbed.plugin( false );
		await testbed.cost( url );
		const off = await testbed.cost( url );
		expect( { files: on.files, queries: on.queries } ).toEqual( {
			files,
			queries: off.queries,
		} );
		expect( on.memory - off.memory ).toBeLessThanOrEqual( 48 * 1024 );
	} );
}

test( 'a page with all our blocks fetches no file more than without the plugin', async ( {
	page,
	testbed,
} ) => {
	const { url } = await testbed.post( 'author', article );
	// What WordPress fetches only once in a tab, to try its emoji, is behind us then.
	await countRequests( page, url );
	const withPlugin = await countRequests( page, url );
	await testbed.plugin( false );
	expect( withPlugin ).toEqual( await countRequests( page, url ) );
} );

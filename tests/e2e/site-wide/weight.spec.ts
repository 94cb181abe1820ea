import { plainArticle } from '../ground/article';
import { expect, test } from '../ground/test';

const files = [
	'plugin.php',
	'src/php/bootstrap.php',
	'build/blocks-manifest.php',
];

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

	test( `a page without our blocks loads three files of ours and asks the database nothing: ${ theme }`, async ( {
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
	} );
}

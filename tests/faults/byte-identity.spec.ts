import { plainArticle } from '../e2e/ground/article';
import { expect, test } from '../security/test';

test.describe.configure( { timeout: 300_000 } );

test.afterAll( async ( { testbed } ) => {
	await testbed.plugin( true );
	await testbed.theme( 'twentytwentyfive' );
} );

for ( const theme of [ 'twentytwentyfive', 'twentytwentyone' ] ) {
	test( `${ theme }: no page without our blocks differs by a byte with the plugin on`, async ( {
		request,
		testbed,
	} ) => {
		await testbed.ask( 'reset_content' );
		await testbed.theme( theme );
		const { url } = await testbed.post( 'author', plainArticle );
		const views = {
			'front page': '/',
			post: url,
			archive: '/author/author/',
			search: '/?s=ours',
			feed: '/feed/',
			'404': '/no-such-page/',
		};
		const read = async ( active: boolean ) => {
			await testbed.plugin( active );
			// The first request after a switch may fill caches.
			await request.get( '/' );
			const pages: Record< string, string > = {};
			for ( const [ name, address ] of Object.entries( views ) ) {
				const answer = await request.get( address );
				pages[ name ] =
					`${ answer.status() }\n${ await answer.text() }`;
			}
			return pages;
		};
		const off = await read( false );
		expect( await read( true ) ).toEqual( off );
		expect( off[ '404' ]?.slice( 0, 3 ) ).toBe( '404' );
	} );
}

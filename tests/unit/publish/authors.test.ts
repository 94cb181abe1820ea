/** @jest-environment node */
import { PublishingSite } from './publishing-site';

let site: PublishingSite;
beforeEach( async () => {
	site = new PublishingSite();
	await site.start();
} );
afterEach( () => site.stop() );

const writtenBy = ( author: string ) => ( {
	'a.md': `---\nauthor: ${ author }\n---\n# A\n\nText.`,
} );

test.each( [ 'A', ' a ' ] )(
	'a post that was another’s gets the account that publishes as its author “%s”',
	async ( author ) => {
		await site.publish( { 'a.md': '# A\n\nText.' } );
		Object.assign( site.server.site.posts[ 0 ] ?? {}, { author: 2 } );
		const { results } = await site.publish( writtenBy( `'${ author }'` ) );
		expect( results ).toMatchObject( [
			{ action: 'updated', warnings: [] },
		] );
		expect( site.server.site.posts ).toMatchObject( [ { author: 1 } ] );
	}
);

test( 'a byline that is no user of the site is warned of, and leaves the author', async () => {
	const { results } = await site.publish( writtenBy( 'The editors' ) );
	expect( results ).toMatchObject( [
		{
			action: 'created',
			warnings: [
				{
					message:
						'The author “The editors” is no user that A may publish for: the post is A’s own.',
				},
			],
		},
	] );
	expect( site.server.site.posts[ 0 ]?.author ).toBeUndefined();
} );

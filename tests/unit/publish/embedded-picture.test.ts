/** @jest-environment node */
import { embeddedFile } from '../../../src/publish/plan/embedded-file';
import { PublishingSite } from './publishing-site';

let site: PublishingSite;
beforeEach( async () => {
	site = new PublishingSite();
	await site.start();
} );
afterEach( () => site.stop() );

const PNG = 'data:image/png;base64,iVBORw0KGgo=';

test( 'a picture that a document holds in itself is uploaded, once, and stands in the post', async () => {
	const { results, error } = await site.publish( {
		'a.md': `# T\n\n![A chart][image1]\n\nAgain: ![A chart][image1]\n\n[image1]: <${ PNG }>`,
	} );
	expect( error ).toBeUndefined();
	expect( results ).toMatchObject( [ { action: 'created' } ] );
	const [ file, ...others ] = site.server.site.media;
	expect( others ).toEqual( [] );
	expect( site.server.site.posts.map( ( { content } ) => content ) ).toEqual(
		[
			{
				raw: `<!-- wp:image {"id":${ file?.id },"sizeSlug":"full","linkDestination":"none"} -->
<figure class="wp-block-image size-full"><img src="${ file?.source_url }" alt="A chart" class="wp-image-${ file?.id }"/></figure>
<!-- /wp:image -->

<!-- wp:paragraph -->
<p>Again: <img src="${ file?.source_url }" alt="A chart"></p>
<!-- /wp:paragraph -->`,
			},
		]
	);
} );

test( 'its name says what is in it', () => {
	expect( embeddedFile( PNG, 'A chart', 3 ) ).toEqual( {
		url: PNG,
		path: 'picture-4c4b6a3be131.png',
		source: {
			data: Buffer.from( 'iVBORw0KGgo=', 'base64' ),
			name: 'picture-4c4b6a3be131.png',
			type: 'image/png',
		},
		sha256: '4c4b6a3be1314ab86138bef4314dde022e600960d8689a2c8f8631802d20dab6',
		size: 8,
		alt: 'A chart',
		line: 3,
	} );
	expect( embeddedFile( 'data:image/JPEG;base64,/9j%2F%0A', '' ) ).toEqual( {
		...embeddedFile( 'data:image/JPEG;base64,/9j/', '' ),
		url: 'data:image/JPEG;base64,/9j%2F%0A',
	} );
} );

test.each( [
	'data:image/svg+xml;base64,PHN2Zy8+',
	'data:image/png;base64,',
	'a.png',
] )( '%s is no such picture', ( url ) => {
	expect( embeddedFile( url, '' ) ).toBeUndefined();
} );

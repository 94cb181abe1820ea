import { convert } from '../../../../src/content';
import { registerBlocks } from '../../../setup/register-blocks';
import { complaints } from '../validity';

beforeAll( registerBlocks );

const media = new Map( [
	[ 'heat.png', { id: 7, url: 'https://example.com/uploads/heat.png' } ],
] );

const pictures: [ string, string, string ][] = [
	[
		'as the media library has it',
		'![Heat](heat.png)',
		'<!-- wp:image {"id":7,"sizeSlug":"full","linkDestination":"none"} -->\n<figure class="wp-block-image size-full"><img src="https://example.com/uploads/heat.png" alt="Heat" class="wp-image-7"/></figure>\n<!-- /wp:image -->',
	],
	[
		'with where a click on it leads',
		'[![Heat](heat.png)](https://example.com/heat)',
		'<!-- wp:image {"id":7,"sizeSlug":"full","linkDestination":"custom"} -->\n<figure class="wp-block-image size-full"><a href="https://example.com/heat"><img src="https://example.com/uploads/heat.png" alt="Heat" class="wp-image-7"/></a></figure>\n<!-- /wp:image -->',
	],
	[
		'as wide as the document wants it, on its side',
		'<img src="heat.png" alt="Heat" width="300" align="left">',
		'<!-- wp:image {"id":7,"width":"300px","height":"auto","sizeSlug":"full","linkDestination":"none","align":"left"} -->\n<figure class="wp-block-image alignleft size-full is-resized"><img src="https://example.com/uploads/heat.png" alt="Heat" class="wp-image-7" style="width:300px;height:auto"/></figure>\n<!-- /wp:image -->',
	],
	[
		'beside one that the library does not have',
		'![Cold](cold.png)',
		'<!-- wp:image -->\n<figure class="wp-block-image"><img src="cold.png" alt="Cold"/></figure>\n<!-- /wp:image -->',
	],
];

test.each( pictures )(
	'an uploaded picture is shown %s',
	( _, document, expected ) => {
		const { markup } = convert( document, { from: 'markdown', media } );
		expect( [ markup, complaints( markup ) ] ).toEqual( [ expected, [] ] );
	}
);

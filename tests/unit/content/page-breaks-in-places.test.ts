/** @jest-environment node */
import { convert } from '../../../src/content';

function outline( document: string ) {
	const { blocks, warnings } = convert( document, { from: 'markdown' } );
	return [
		...blocks.map( ( { blockName, attrs, innerContent } ) =>
			[
				blockName?.replace( /^.*\//, '' ),
				attrs.customText ?? innerContent.join( '' ).trim(),
			]
				.filter( Boolean )
				.join( ' ' )
		),
		...warnings.map( ( { message } ) => message ),
	];
}

test.each( [
	[
		'a page’s end before it',
		'One.\n\n<!--nextpage-->\n\nTwo.\n\n<!--more-->\n\nThree.',
		[
			'paragraph <p>One.</p>',
			'nextpage <!--nextpage-->',
			'paragraph <p>Two.</p>',
			'more <!--more-->',
			'paragraph <p>Three.</p>',
		],
	],
	[
		'a line with emphasis before it, and words of its own',
		'One **two** three. <!--more Read on  -->\n\nFour.',
		[
			'paragraph <p>One <strong>two</strong> three.</p>',
			'more Read on',
			'paragraph <p>Four.</p>',
		],
	],
	[
		'a callout before it',
		':::tip\nOne.\n:::\n\n<!--more-->\n\nTwo.',
		[ 'callout', 'more <!--more-->', 'paragraph <p>Two.</p>' ],
	],
	[
		'a block before it that stays as it is',
		'<!-- wp:separator {"opacity":"css"} -->\n<hr class="wp-block-separator has-css-opacity"/>\n<!-- /wp:separator -->\n\n<!--more-->\n\nTwo.',
		[
			'separator <hr class="wp-block-separator has-css-opacity"/>',
			'more <!--more-->',
			'paragraph <p>Two.</p>',
		],
	],
] )( 'a break with %s cuts the post', ( _, document, blocks ) => {
	const [ first = '', ...others ] = outline( document );
	expect( [
		first.replace( /^callout .*$/s, 'callout' ),
		...others,
	] ).toEqual( blocks );
} );

test.each( [
	[ 'words that say it', 'nextpage\n\nmore\n\nOne more' ],
	[
		'one in a callout, behind another in it',
		'::::tip\n:::note\nOne.\n:::\n\n<!--more-->\n\nTwo.\n::::',
	],
	[
		'one in a section of a callout',
		':::tip\n<section>\n\nOne.\n\n<!--nextpage-->\n\nTwo.\n\n</section>\n:::',
	],
] )( 'no break comes of %s', ( _, document ) => {
	expect(
		outline( document ).filter( ( block ) =>
			/^(?:more|nextpage)/.test( block )
		)
	).toEqual( [] );
} );

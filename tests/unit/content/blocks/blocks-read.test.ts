/** @jest-environment node */
import { convert, extractCallouts, serialize } from '../../../../src/content';

const CODE = '<pre class="wp-block-code"><code>cd notes\nls\npwd</code></pre>';

const callout = ( lineEnd: string ) =>
	[
		'<!-- wp:group -->',
		'<!-- wp:editorial-blocks/callout -->',
		'<div class="wp-block-editorial-blocks-callout is-type-tip" role="note"><p class="wp-block-editorial-blocks-callout__title"><span class="wp-block-editorial-blocks-callout__label">Tip</span></p><div class="wp-block-editorial-blocks-callout__body">',
		'<!-- wp:code -->',
		CODE,
		'<!-- /wp:code -->',
		'</div></div>',
		'<!-- /wp:editorial-blocks/callout -->',
		'<!-- /wp:group -->',
	].join( lineEnd );

test.each( [
	[ 'in lines', '\n' ],
	[ 'without an end of a line between', '' ],
] )( 'blocks written %s give the same data', ( _, lineEnd ) => {
	expect( extractCallouts( callout( lineEnd ) ) ).toEqual( [
		{
			type: 'tip',
			rawType: 'tip',
			label: 'Tip',
			body: {
				html: '<pre><code>cd notes\nls\npwd</code></pre>',
				text: 'cd notes\nls\npwd',
			},
			path: [ 0, 0 ],
		},
	] );
} );

test( 'a block keeps the spelling that it was found in', () => {
	const found =
		'<!-- wp:paragraph {"align": "center"} -->\n\n<p class="has-text-align-center">Words.</p>\n<!-- /wp:paragraph -->';
	expect( convert( `One.\n\n${ found }\n\nTwo.` ).markup ).toBe(
		`<!-- wp:paragraph -->\n<p>One.</p>\n<!-- /wp:paragraph -->\n\n${ found }\n\n<!-- wp:paragraph -->\n<p>Two.</p>\n<!-- /wp:paragraph -->`
	);
} );

test( 'HTML between blocks stands there without a block, others keep their names', () => {
	expect(
		serialize( [
			{
				blockName: null,
				attrs: {},
				innerBlocks: [],
				innerContent: [ '\n<p>Classic words.</p>\n' ],
			},
			{
				blockName: 'encore/ticket',
				attrs: { seat: 'A--1' },
				innerBlocks: [],
				innerContent: [ '' ],
			},
		] )
	).toBe(
		'<p>Classic words.</p>\n\n<!-- wp:encore/ticket {"seat":"A\\u002d\\u002d1"} /-->'
	);
} );

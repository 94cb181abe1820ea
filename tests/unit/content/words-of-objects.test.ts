/** @jest-environment node */
import { convert } from '../../../src/content';

// Words under which every object of JavaScript's holds something.
it.each( [
	[ '> [!constructor]\n> Text', 'constructor', 'Constructor' ],
	[ '!!! toString\n    Text', 'tostring', 'ToString' ],
	[
		'<div class="wp-block-editorial-blocks-callout is-type-constructor" role="note"><div class="wp-block-editorial-blocks-callout__body"><p>Text</p></div></div>',
		'constructor',
		'constructor',
	],
] )( 'takes %j for a type like any other', ( source, type, label ) => {
	const { markup } = convert( source );
	expect( markup ).toBe(
		`<!-- wp:editorial-blocks/callout {"type":"${ type }"} -->
<div class="wp-block-editorial-blocks-callout is-type-${ type }" role="note"><p class="wp-block-editorial-blocks-callout__title"><span class="wp-block-editorial-blocks-callout__label">${ label }</span></p><div class="wp-block-editorial-blocks-callout__body"><!-- wp:paragraph -->
<p>Text</p>
<!-- /wp:paragraph --></div></div>
<!-- /wp:editorial-blocks/callout -->`
	);
} );

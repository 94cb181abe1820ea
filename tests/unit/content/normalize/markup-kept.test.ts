/** @jest-environment node */
import { isSafeMarkup } from '../../../../src/content/normalize/safe-markup';

test.each( [
	[ 'a block', '<!-- wp:separator /-->' ],
	[ 'a block’s end', '<!-- /wp:group -->' ],
	[ 'a block set apart by spaces', '<!--   wp:separator   /-->' ],
	[ 'a plugin’s block', '<!-- wp:shop/cart {"a":1} /-->' ],
	[ 'more with its words', '<!--more Read on-->' ],
	[ 'an attribute whose name only holds “on”', '<p data-on="x">a</p>' ],
	[ 'a title that holds a colon', '<p title="javascript: a word">a</p>' ],
	[ 'an empty address', '<img src="" alt="a">' ],
] )( '%s may stay', ( _, markup ) => {
	expect( isSafeMarkup( markup ) ).toBe( true );
} );

test.each( [
	[ 'a word about a block', '<!-- see wp:paragraph -->' ],
	[ 'a block without its space', '<!--wp:paragraph-->' ],
	[ 'a number for a block', '<!-- wp:1 -->' ],
	[ 'a word that ends in more', '<!--readmore-->' ],
	[ 'a word that begins with more', '<!--moreover-->' ],
	[ 'a frame’s document', '<p srcdoc="<script>a()</script>">a</p>' ],
	[ 'a script deep inside', '<ul><li><p><script>a()</script></p></li></ul>' ],
	[ 'one bad part among good ones', '<p>a</p><embed src="/a"><p>b</p>' ],
] )( '%s may not', ( _, markup ) => {
	expect( isSafeMarkup( markup ) ).toBe( false );
} );

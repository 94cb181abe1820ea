/** @jest-environment node */
import { serialize } from '../../../../src/content';
import { quote } from '../../../../src/content/blocks/own-quote';

test( 'a portrait of nobody that is named, and without words, is silent', () => {
	expect(
		serialize( [
			quote( { portraitUrl: 'https://example.com/a.jpg' }, [] ),
		] )
	).toBe(
		'<!-- wp:editorial-blocks/quote -->\n<figure class="wp-block-editorial-blocks-quote is-kind-quotation"><blockquote class="wp-block-editorial-blocks-quote__text"></blockquote><figcaption class="wp-block-editorial-blocks-quote__attribution"><img class="wp-block-editorial-blocks-quote__portrait" src="https://example.com/a.jpg" alt=""/></figcaption></figure>\n<!-- /wp:editorial-blocks/quote -->'
	);
} );

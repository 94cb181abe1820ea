import { createBlock, parse, serialize } from '@wordpress/blocks';
import { registerBlocks } from '../../../setup/register-blocks';
import { QUOTE } from './become';

beforeAll( registerBlocks );

const work = '<a href="https://example.com/">Page <em>Notes</em></a>';
const saved = ( attributes: object ) =>
	serialize( createBlock( QUOTE, { work, ...attributes } ) );
const markup = ( line: string ) => `<!-- wp:editorial-blocks/quote -->
<figure class="wp-block-editorial-blocks-quote is-kind-quotation"><blockquote class="wp-block-editorial-blocks-quote__text"></blockquote><figcaption class="wp-block-editorial-blocks-quote__attribution">${ line }</figcaption></figure>
<!-- /wp:editorial-blocks/quote -->`;

test.each( [
	[
		'a work with an address holds no link of its own',
		{ url: 'https://example.org/' },
		'<a class="wp-block-editorial-blocks-quote__source" href="https://example.org/"><cite class="wp-block-editorial-blocks-quote__work">Page <em>Notes</em></cite></a>',
	],
	[
		'a work without one is saved as it is',
		{},
		`<cite class="wp-block-editorial-blocks-quote__work">${ work }</cite>`,
	],
] )( '%s, and is read back', ( _, attributes, line ) => {
	const html = saved( attributes );
	expect( html ).toBe( markup( line ) );
	expect( parse( html ).map( ( { isValid } ) => isValid ) ).toEqual( [
		true,
	] );
} );

import {
	getPossibleBlockTransformations,
	parse,
	switchToBlockType,
} from '@wordpress/blocks';
import sources from '../../../fixtures/foreign-quotes/sources.json';
import { registerBlocks } from '../../../setup/register-blocks';
import { describeQuote } from './describe-quote';

beforeAll( registerBlocks );

test.each( sources )(
	'$plugin $version: $block becomes quotes though its plugin is gone',
	( { markup, quotes } ) => {
		const [ missing ] = parse( markup );
		expect( missing?.name ).toBe( 'core/missing' );
		const made =
			missing && switchToBlockType( missing, 'editorial-blocks/quote' );
		expect(
			made?.map( ( block ) => {
				const { className: _, ...said } = describeQuote( block );
				return said;
			} )
		).toEqual( quotes );
	}
);

test( 'a comment that somebody broke by hand is no testimonial, and no error', () => {
	const [ missing ] = parse(
		'<!-- wp:kadence/testimonials -->\n<div><!-- wp:kadence/testimonial {"content":"Words",} /--></div>\n<!-- /wp:kadence/testimonials -->'
	);
	expect(
		getPossibleBlockTransformations( missing ? [ missing ] : [] ).map(
			( { name } ) => name
		)
	).not.toContain( 'editorial-blocks/quote' );
} );

import { changeRating } from '../../../../blocks/quote/rating/rating';
import { quote } from './attributes';

describe( 'a rating', () => {
	test( 'is given words with its stars', () => {
		expect( changeRating( quote(), 9 ) ).toEqual( {
			rating: 9,
			ratingText: '4.5 out of 5',
		} );
	} );

	test( 'keeps words the author wrote', () => {
		const own = quote( { rating: 9, ratingText: 'Nearly perfect' } );
		expect( changeRating( own, 8 ) ).toEqual( { rating: 8 } );
	} );

	test( 'rewrites its own words, and goes with them', () => {
		const old = quote( { rating: 9, ratingText: '4.5 out of 5' } );
		expect( [ changeRating( old, 8 ), changeRating( old, 0 ) ] ).toEqual( [
			{ rating: 8, ratingText: '4 out of 5' },
			{ rating: undefined, ratingText: undefined },
		] );
	} );
} );

import { choosePortrait } from '../../../../blocks/quote/portrait/media';
import { quote } from './attributes';

describe( 'a portrait', () => {
	const media = {
		id: 7,
		url: 'https://example.org/full.jpg',
		alt: "Ana's workshop",
		width: 2000,
		height: 1500,
		sizes: {
			thumbnail: {
				url: 'https://example.org/small.jpg',
				width: 150,
				height: 150,
			},
		},
	};
	const small = {
		portraitId: 7,
		portraitUrl: 'https://example.org/small.jpg',
		portraitWidth: 150,
		portraitHeight: 150,
	};

	test( 'says nothing beside a name, and who it is without one', () => {
		expect( [
			choosePortrait( quote( { name: 'Ana' } ), media ),
			choosePortrait( quote(), media ),
		] ).toEqual( [
			{ ...small, portraitAlt: '' },
			{ ...small, portraitAlt: 'Ana’s workshop' },
		] );
	} );

	test( 'waits until the upload is done', () => {
		expect( choosePortrait( quote(), { url: 'blob:1' } ) ).toEqual( {} );
	} );
} );

import { createBlock } from '@wordpress/blocks';
import type { Block } from '@wordpress/blocks';
import { changeKind, printsMarks } from '../../../../blocks/quote/kind';
import { changeLanguage, languageTag } from '../../../../blocks/quote/language';
import { trimMarks } from '../../../../blocks/quote/marks';
import { choosePortrait } from '../../../../blocks/quote/media';
import { changeRating } from '../../../../blocks/quote/rating';
import {
	findMissingPassage,
	holdsLink,
} from '../../../../blocks/quote/repetition';
import { changeSource, removeSource } from '../../../../blocks/quote/source';
import type { QuoteAttributes } from '../../../../blocks/quote/types';
import { registerBlocks } from '../../../setup/register-blocks';

const quote = ( attributes: Partial< QuoteAttributes > = {} ) => ( {
	kind: 'quotation' as const,
	portraitAlt: '',
	portraitSide: 'start' as const,
	portraitShape: 'circle' as const,
	repeats: false,
	...attributes,
} );
const p = ( content: string ) => createBlock( 'core/paragraph', { content } );

beforeAll( registerBlocks );

test.each( [
	[ {}, 'pull-quote', 'is-style-large' ],
	[ {}, 'testimonial', 'is-style-card' ],
	[ { className: 'mine' }, 'testimonial', 'mine is-style-card' ],
	[
		{ kind: 'testimonial' as const, className: 'mine is-style-card' },
		'quotation',
		'mine',
	],
] as const )(
	'a quote %j becomes a %s and looks like one',
	( was, kind, className ) => {
		expect( changeKind( quote( was ), kind ) ).toEqual( {
			kind,
			className,
		} );
	}
);

test( 'a look the author chose stays with every kind', () => {
	const chosen = quote( { className: 'is-style-plain' } );
	expect( changeKind( chosen, 'testimonial' ) ).toEqual( {
		kind: 'testimonial',
	} );
} );

test.each( [
	[ undefined, false ],
	[ 'is-style-large', true ],
	[ 'mine is-style-centered', true ],
	[ 'is-style-larger', false ],
	[ 'is-style-card', false ],
] )(
	'a quote with the classes %j prints marks: %j',
	( className, expected ) => {
		expect( printsMarks( className ) ).toBe( expected );
	}
);

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

describe( 'a source', () => {
	const old = 'https://www.example.org/a';
	test.each( [
		[ {}, old, { url: old, work: 'example.org' } ],
		[ { work: 'Page Notes' }, old, { url: old } ],
		[
			{ url: old, work: 'example.org' },
			'http://b.test/',
			{ url: 'http://b.test/', work: 'b.test' },
		],
		[ {}, 'javascript:alert(1)', undefined ],
		[ {}, 'data:text/html,x', undefined ],
		[ {}, '/relative', undefined ],
		[ {}, 'mailto:a@b.test', undefined ],
		[ {}, 'https://', undefined ],
	] )( 'of %j is set to %s', ( was, typed, expected ) => {
		expect( changeSource( quote( was ), typed ) ).toEqual( expected );
	} );

	test( 'takes the host that stood for its title along', () => {
		expect( [
			removeSource( quote( { url: old, work: 'example.org' } ) ),
			removeSource( quote( { url: old, work: 'Page Notes' } ) ),
		] ).toEqual( [
			{ url: undefined, work: undefined },
			{ url: undefined },
		] );
	} );
} );

test.each( [
	[ 'pt_br', 'pt-BR' ],
	[ ' fr ', 'fr' ],
	[ 'zh-hant', 'zh-Hant' ],
	[ 'not a language', undefined ],
	[ '"><script>', undefined ],
	[ '', undefined ],
] )( 'the language tag %j is read as %j', ( typed, expected ) => {
	expect( languageTag( typed ) ).toBe( expected );
} );

test( 'a language brings its direction', () => {
	expect(
		[ 'fr', 'ar', 'ja', 'ur', undefined ].map( changeLanguage )
	).toEqual( [
		{ lang: 'fr', dir: 'ltr' },
		{ lang: 'ar', dir: 'rtl' },
		{ lang: 'ja', dir: 'ltr' },
		{ lang: 'ur', dir: 'rtl' },
		{ lang: undefined, dir: undefined },
	] );
} );

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

test( 'marks come off the outer ends of a quotation, from paragraphs only', () => {
	const trimmed = ( ...blocks: Parameters< typeof trimMarks >[ 0 ] ) =>
		trimMarks( blocks ).map( ( { content } ) => content );
	expect( [
		trimmed( p( '“One.”' ) ),
		trimmed( p( '“One.' ), p( 'Two.' ), p( 'Three.”' ) ),
		trimmed( p( 'One.' ) ),
		trimmed( p( '“One.' ), createBlock( 'core/list' ) ),
	] ).toEqual( [
		[ 'One.' ],
		[ '“One.', 'Three.”' ].map( ( t ) => t.replace( /[“”]/, '' ) ),
		[],
		[],
	] );
} );

describe( 'a pull quote that repeats the article', () => {
	const article = () => [
		p( 'Most people <em>begin</em> too fast, and “stop” too soon.' ),
		createBlock( 'core/group', {}, [ p( 'Start slowly.' ) ] ),
	];
	const pullQuote = ( ...words: Block[] ) =>
		createBlock(
			'editorial-blocks/quote',
			{ kind: 'pull-quote', repeats: true },
			words
		);
	const missing = ( content: string ) => {
		const pull = pullQuote( p( content ) );
		return findMissingPassage( pull, [ ...article(), pull ] );
	};

	test.each( [
		[ 'Most people begin too fast.' ],
		[ 'most people begin too fast, and stop too soon' ],
		[ 'Most people begin … too soon.' ],
		[ 'Start <strong>slowly</strong>!' ],
	] )( '%j stands there', ( content ) => {
		expect( missing( content ) ).toBeUndefined();
	} );

	test( 'is found out when its words are not there', () => {
		expect( missing( 'Most people begin … never' ) ).toBe( 'never' );
	} );

	test( 'has no witness in another one, wherever it stands', () => {
		const [ one, two ] = [ 1, 2 ].map( () => pullQuote( p( 'Unsaid' ) ) );
		const said = createBlock( 'editorial-blocks/quote', {}, [
			p( 'Unsaid.' ),
		] );
		const around = ( ...blocks: Block[] ) => [
			createBlock( 'core/group', {}, blocks ),
		];
		expect( [
			one && two && findMissingPassage( one, around( one, two ) ),
			one && findMissingPassage( one, around( one, said ) ),
		] ).toEqual( [ 'Unsaid', undefined ] );
	} );

	test( 'is found out by an item of a list', () => {
		const list = ( ...items: string[] ) =>
			pullQuote(
				createBlock(
					'core/list',
					{},
					items.map( ( content ) =>
						createBlock( 'core/list-item', { content } )
					)
				)
			);
		expect( [
			findMissingPassage( list( 'Start slowly', 'Breathe' ), article() ),
			findMissingPassage( list( 'Start slowly' ), article() ),
		] ).toEqual( [ 'Breathe', undefined ] );
	} );

	test( 'may hold no link, in any part', () => {
		const link = '<a href="https://example.org/">x</a>';
		expect( [
			holdsLink( [ 'Ana', link ], [] ),
			holdsLink( [], [ p( link ) ] ),
			holdsLink( [ 'Ana', undefined ], [ p( 'One.' ) ] ),
		] ).toEqual( [ true, true, false ] );
	} );
} );

import {
	changeLanguage,
	languageTag,
} from '../../../../blocks/quote/settings/language';

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

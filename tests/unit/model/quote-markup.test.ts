/** @jest-environment node */
import {
	isHiddenRepetition,
	portraitText,
	quotationLanguage,
	quoteClasses,
} from '../../../src/model/quote-markup';

const plain = {
	kind: 'quotation',
	portraitSide: 'beside',
	portraitShape: 'round',
	repeats: false,
};

it.each( [
	[ {}, [ 'is-kind-quotation' ] ],
	[
		{ portraitSide: 'above' },
		[ 'is-kind-quotation', 'has-portrait-above' ],
	],
	[
		{ kind: 'testimonial', portraitShape: 'square' },
		[ 'is-kind-testimonial', 'has-square-portrait' ],
	],
	[
		{ kind: 'pull-quote', portraitSide: 'above', portraitShape: 'square' },
		[ 'is-kind-pull-quote', 'has-portrait-above', 'has-square-portrait' ],
	],
] )( 'gives a quote of %j the classes %j', ( look, classes ) => {
	expect( quoteClasses( { ...plain, ...look } ) ).toEqual( classes );
} );

it.each( [
	[ 'pull-quote', true, true ],
	[ 'pull-quote', false, false ],
	[ 'quotation', true, false ],
] )( 'passes by a %s that repeats (%j): %j', ( kind, repeats, isHidden ) => {
	expect( isHiddenRepetition( { ...plain, kind, repeats } ) ).toBe(
		isHidden
	);
} );

it.each( [
	[ 'fr', 'ltr', 'fr', 'ltr' ],
	[ 'zh-Hant-TW', 'auto', 'zh-Hant-TW', 'auto' ],
	[ 'en_US', 'RTL', 'en_US', 'RTL' ],
	[ '', '', undefined, undefined ],
	[ undefined, undefined, undefined, undefined ],
	[ 'fr"><script>', 'ltr" onclick="', undefined, undefined ],
	[ 'f\u0000r', 'down', undefined, undefined ],
] )( 'writes lang %j and dir %j as %j and %j', ( lang, dir, ...written ) => {
	const { lang: first, dir: second } = quotationLanguage( { lang, dir } );
	expect( [ first, second ] ).toEqual( written );
} );

it.each( [
	[ 'Ana Ruiz, “typographer” & friend', 'Ana Ruiz, “typographer” & friend' ],
	[ 'Ana’s "hands" & \'eyes\'', 'Ana’s "hands" & \'eyes\'' ],
	[ 'Two\r\nlines\r', 'Two\nlines\n' ],
	[ 'a <b> c\u0000\u0085', 'a b c' ],
	[ 'AT&amp;T &#60; &#x3c; &lt', 'AT& amp;T & #60; & #x3c; &lt' ],
] )(
	'writes the portrait’s text %j as %j, and that as it is',
	( alt, kept ) => {
		expect( portraitText( alt ) ).toBe( kept );
		expect( portraitText( kept ) ).toBe( kept );
	}
);

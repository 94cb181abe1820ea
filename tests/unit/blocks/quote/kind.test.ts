import { changeKind, printsMarks } from '../../../../blocks/quote/kind';
import { quote } from './attributes';

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
		expect( changeKind( quote( was ), { name: kind } ) ).toEqual( {
			kind,
			className,
		} );
	}
);

test( 'a look the author chose stays with every kind', () => {
	const chosen = quote( { className: 'is-style-plain' } );
	expect( changeKind( chosen, { name: 'testimonial' } ) ).toEqual( {
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

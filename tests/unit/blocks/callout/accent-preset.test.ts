import {
	accentColor,
	accentFor,
} from '../../../../blocks/callout/settings/accent-preset';
import { accentValue } from '../../../../src/model/callout-markup';

// As _wp_to_kebab_case() of WordPress 6.8 and 7.1 spells them.
const printed: [ string, string ][] = [
	[ 'accent-1', 'accent-1' ],
	[ 'vivid-cyan-blue', 'vivid-cyan-blue' ],
	[ 'accent1', 'accent-1' ],
	[ 'theme-palette12', 'theme-palette-12' ],
	[ 'color_2', 'color-2' ],
	[ 'Primary_Color', 'primary-color' ],
	[ 'primaryColor', 'primary-color' ],
	[ '2nd-accent', '2nd-accent' ],
	[ 'grey300x', 'grey-300-x' ],
	[ 'deep blue', 'deep-blue' ],
];

describe.each( printed )( 'the colour %s of a theme', ( slug, name ) => {
	const palette = [
		{ slug: 'other', color: '#000000' },
		{ slug, color: '#a1b2c3' },
	];

	it( `becomes the accent that WordPress has a property for: ${ name }`, () => {
		const accent = accentFor( palette, '#a1b2c3' );
		expect( accent ).toBe( name );
		expect( accentValue( accent ) ).toBe(
			`var(--wp--preset--color--${ name })`
		);
	} );

	it( 'is shown as chosen', () => {
		expect( accentColor( palette, name ) ).toBe( '#a1b2c3' );
	} );
} );

it.each( [
	[ 'größe', '#a1b2c3', '#a1b2c3' ],
	[ 'accent-1', '#ffffff', '#ffffff' ],
] )( 'beside a colour %s, %s is the accent %s', ( slug, color, accent ) => {
	expect( accentFor( [ { slug, color: '#a1b2c3' } ], color ) ).toBe( accent );
	expect( accentColor( [ { slug, color: '#a1b2c3' } ], accent ) ).toBe(
		color
	);
} );

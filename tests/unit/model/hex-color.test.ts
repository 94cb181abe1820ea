/** @jest-environment node */
import { hexColor } from '../../../src/model/hex-color';

test.each( [
	[ '#C0FFEE', '#C0FFEE' ],
	[ 'tomato', 'tomato' ],
	[ 'var:preset|color|accent-1', 'var:preset|color|accent-1' ],
	[ 'var(--wp--preset--color--base)', 'var(--wp--preset--color--base)' ],
	[ 'clamp(1rem, 2vw, 3rem)', 'clamp(1rem, 2vw, 3rem)' ],
	[ 'rgb(255, 99, 71)', '#ff6347' ],
	[ ' rgb( 255 99 71 ) ', ' #ff6347 ' ],
	[ 'rgba(0,0,0,0.5)', '#00000080' ],
	[ 'RGB(0 0 0 / 50%)', '#00000080' ],
	[ 'rgb(100% 0% none)', '#ff0000' ],
	[ 'rgb(300, -20, 12.6)', '#ff000d' ],
	[ 'rgba(1, 2, 3, 1)', '#010203' ],
	[ 'hsl(0, 100%, 50%)', '#ff0000' ],
	[ 'hsl(120deg 100% 25%)', '#008000' ],
	[ 'hsl(-120 100% 50%)', '#0000ff' ],
	[ 'hsla(9, 100%, 64%, .25)', '#ff634740' ],
	[ '0 1px 2px rgba(0, 0, 0, 0.2)', '0 1px 2px #00000033' ],
	[
		'linear-gradient(90deg,hsl(0 100% 50%) 0%,rgb(0,0,0) 100%)',
		'linear-gradient(90deg,#ff0000 0%,#000000 100%)',
	],
	[ 'rgb(1, 2)', undefined ],
	[ 'rgb(1 2 3 4 5)', undefined ],
	[ 'rgba(var(--theme), 0.5)', undefined ],
	[ 'hsl(from red h s l)', undefined ],
	[ 'hsl(10% 10% 10%)', undefined ],
	[ 'hsl(0.5turn 100% 50%)', undefined ],
	[ 'oklch(40.1% 0.123 21.57)', undefined ],
	[ 'lab(50% 40 59.5)', undefined ],
	[ 'color-mix(in srgb, red, blue)', undefined ],
	[ 'color(display-p3 1 0 0)', undefined ],
] )( '%s becomes %s', ( value, expected ) => {
	expect( hexColor( value ) ).toBe( expected );
} );

/** @jest-environment node */
import {
	offsetValue,
	SCROLL_TO_TOP_CLASS,
	scrollToTopClasses,
	type ScrollToTopLook,
} from '../../../src/model/scroll-to-top-markup';

const plain: ScrollToTopLook = {
	side: 'end',
	after: 'one',
	shape: 'pill',
	show: 'both',
	ring: false,
};

const looks: [ Partial< ScrollToTopLook >, string[] ][] = [
	[ {}, [] ],
	[ { side: 'start' }, [ 'is-side-start' ] ],
	[ { after: 'half' }, [ 'is-after-half' ] ],
	[ { after: 'two' }, [ 'is-after-two' ] ],
	[ { shape: 'circle' }, [ 'is-shape-circle' ] ],
	[ { show: 'label' }, [ 'is-show-label' ] ],
	[ { show: 'icon' }, [ 'is-show-icon' ] ],
	[ { ring: true }, [ 'has-ring' ] ],
	[
		{
			side: 'start',
			after: 'two',
			shape: 'circle',
			show: 'icon',
			ring: true,
		},
		[
			'is-side-start',
			'is-after-two',
			'is-shape-circle',
			'is-show-icon',
			'has-ring',
		],
	],
];

test( 'the block’s class is WordPress’s', () => {
	expect( SCROLL_TO_TOP_CLASS ).toBe(
		'wp-block-editorial-blocks-scroll-to-top'
	);
} );

test.each( looks )( 'a control of %j has the classes %j', ( look, classes ) => {
	expect( scrollToTopClasses( { ...plain, ...look } ) ).toEqual( classes );
} );

test.each( [
	[ undefined, undefined ],
	[ 0, '0px' ],
	[ 34, '34px' ],
] )( 'an offset of %j is written as %j', ( offset, value ) => {
	expect( offsetValue( offset ) ).toBe( value );
} );

import { findCaptor } from '../../../blocks/scroll-to-top/use-captor';

const canvas = ( style: string ) => {
	document.body.innerHTML = `<div style="${ style }" data-block="1" data-title="Group"><div data-block="2" data-title="Column"><p id="control" data-block="3"></p></div></div>`;
	const control = document.getElementById( 'control' );
	if ( ! control ) {
		throw new Error( 'The canvas lost its control.' );
	}
	return control;
};

it.each( [
	'transform: rotate(1deg)',
	'translate: 0 4px',
	'filter: blur(1px)',
	'perspective: 100px',
	'will-change: transform',
	'contain: paint',
	'contain: strict',
] )( 'names the block that captures what is fixed inside by %s', ( style ) => {
	expect( findCaptor( canvas( style ) ) ).toBe( 'Group' );
} );

it.each( [
	'',
	'transform: none',
	'will-change: opacity',
	'position: relative',
	'overflow: hidden',
] )( 'names none where it is "%s"', ( style ) => {
	expect( findCaptor( canvas( style ) ) ).toBeUndefined();
} );

it( 'does not take the control itself for one', () => {
	const control = canvas( '' );
	control.style.transform = 'rotate(1deg)';
	expect( findCaptor( control ) ).toBeUndefined();
} );

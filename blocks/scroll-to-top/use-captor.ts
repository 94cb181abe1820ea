import { useEffect, useState } from '@wordpress/element';
import type { RefObject } from 'react';

const CAPTURES = [
	'transform',
	'translate',
	'rotate',
	'scale',
	'perspective',
	'filter',
	'backdrop-filter',
];
const WILL = new RegExp( CAPTURES.join( '|' ), 'u' );
const CONTAINS = /paint|layout|strict|content/u;

/**
 * Whether an element with these styles is what `position: fixed` inside of it
 * goes by, in place of the window.
 *
 * @param style An element's computed style.
 */
function captures( style: CSSStyleDeclaration ): boolean {
	return (
		CAPTURES.some( ( name ) => {
			const value = style.getPropertyValue( name );
			return value !== '' && value !== 'none';
		} ) ||
		WILL.test( style.getPropertyValue( 'will-change' ) ) ||
		CONTAINS.test( style.getPropertyValue( 'contain' ) )
	);
}

/**
 * The block around an element that would keep it from floating in the window.
 *
 * @param element The control on the canvas.
 * @return That block's title; undefined where there is none.
 */
export function findCaptor( element: HTMLElement ): string | undefined {
	const view = element.ownerDocument.defaultView;
	for (
		let block = element.parentElement?.closest( '[data-block]' );
		block;
		block = block.parentElement?.closest( '[data-block]' )
	) {
		if ( view && captures( view.getComputedStyle( block ) ) ) {
			return block.getAttribute( 'data-title' ) ?? '';
		}
	}
	return undefined;
}

/**
 * Looks for such a block each time the control is selected: a theme's styles
 * may come and go with what is around.
 *
 * @param ref        The control on the canvas.
 * @param isSelected Whether the author is in the block.
 * @return That block's title; undefined where there is none.
 */
export function useCaptor(
	ref: RefObject< HTMLElement >,
	isSelected: boolean
): string | undefined {
	const [ captor, setCaptor ] = useState< string >();
	useEffect( () => {
		if ( isSelected && ref.current ) {
			setCaptor( findCaptor( ref.current ) );
		}
	}, [ ref, isSelected ] );
	return captor;
}

import { inertElement } from './top-link';
import { labelOf } from './label';
import type { ScrollToTopAttributes } from './types';

/** Blocks of other plugins that lead to the top, and what they save. */
const CONTROLS: Record< string, string > = {
	'backtotop/back-to-top-block': '.wp-block-backtotop-back-to-top-block',
	'makeiteasy/back-to-top': '#makeiteasy-back-to-top',
	'wpcomsp/scroll-to-top': '.scroll-to-top-container',
};

/** Their names, for a site that still has such a plugin. */
export const otherControls = Object.keys( CONTROLS );

/** What finds the markup of any of them. */
export const otherMarkup = Object.values( CONTROLS ).join();

/**
 * A control of another plugin as ours.
 *
 * @param saved The wrapper it saves.
 * @return What can be read there; the label is plain text, empty where the
 *         control had none.
 */
export function readOtherControl( saved: Element ): {
	text: string;
	show: ScrollToTopAttributes[ 'show' ];
} {
	const control = saved.querySelector( 'button, a' ) ?? saved;
	const words = control.querySelector( '.back-to-top-link__text' );
	const isHidden = words
		? words.classList.contains( 'screen-reader-text' )
		: ! control.textContent?.trim();
	const hasIcon = ! words || words.nextElementSibling !== null;
	const seen = hasIcon ? 'both' : 'label';
	return {
		text: labelOf( words ?? control ) || labelOf( control ),
		show: isHidden ? 'icon' : seen,
	};
}

/**
 * A control of another plugin as ours, out of the HTML it saved.
 *
 * @param html With or without the block's comments.
 */
export function readOtherHtml( html: string ) {
	const body = inertElement( html );
	return readOtherControl( body.querySelector( otherMarkup ) ?? body );
}

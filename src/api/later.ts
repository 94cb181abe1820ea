import type { Refuse } from './refusal';

/** Loads what a page that only reads never needs, with the first call that does. */
export const later = () => import( './on-demand' );

/** Loads what a page needs only once an answer is not the one asked for. */
export const laterRefusal: Refuse = async ( ...refused ) =>
	( await import( './refusal' ) ).refusal( ...refused );

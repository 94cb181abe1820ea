import type { Redirect } from './errors/redirect-error';
import type { Refuse } from './errors/refusal';

/** Loads what a page that only reads never needs, with the first call that does. */
export const later = () => import( './on-demand' );

/** The error for an answer that is not the one asked for. */
export const laterRefusal: Refuse = async ( ...refused ) =>
	( await later() ).refusal( ...refused );

/** The error for a redirect that is not followed. */
export const laterRedirect = async ( redirect: Redirect ) =>
	( await later() ).redirectError( redirect );

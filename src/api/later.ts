/** Loads what a page that only reads never needs, with the first call that does. */
export const later = () => import( './on-demand' );

import path from 'node:path';

/** The checkout. */
export const root = path.resolve( __dirname, '..' );

/** Everything downloaded or run from here; git ignores it. */
export const groundFolder = path.join( root, '.wordpress' );

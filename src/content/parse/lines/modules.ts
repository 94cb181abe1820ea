import type { Dialect } from './opening';

const IMPORT = /^import\s+(?:[\w$*{][^;'"]*\sfrom\s+)?(?:'[^']+'|"[^"]+");?$/;

/**
 * MDX's imports, which are instructions and no text.
 */
export const modules: Dialect = ( at ) =>
	at.afterBlank && at.here.indent === 0 && IMPORT.test( at.here.text )
		? {
				reach: { kind: 'line' },
				warning: `“${ at.here.text }” is MDX’s own: left out.`,
			}
		: undefined;

import { layout } from './opening';
import type { Dialect, Surroundings } from './opening';
import { containerFor, isQuoteWord } from './words';

const OPENER =
	/^(!!!|\?\?\?\+?)\s*([A-Za-z][\w-]*)((?:[ \t]+[\w-]+)*)(?:[ \t]+(?:"(.*)"|'(.*)'))?$/;
const TAB = /^===[!+]*[ \t]+(?:"(.*)"|'(.*)')$/;
const DEFINITION = /^:[ ]{3}(\S.*)$/;

const FOLDS = new Map< string | undefined, 'closed' | 'open' >( [
	[ '???', 'closed' ],
	[ '???+', 'open' ],
] );

/**
 * Whether what follows is indented as an admonition's content is.
 */
function hasContent( at: Surroundings ): boolean {
	const next = at.ahead( 1 );
	const below = next?.text === '' ? at.ahead( 2 ) : next;
	return ( below?.indent ?? 0 ) >= at.here.indent + 4;
}

/**
 * Python-Markdown's admonitions and folded ones, tabs and definitions.
 */
export const bangs: Dialect = ( at ) => {
	const { text, indent } = at.here;
	const reach = { kind: 'indented', min: indent + 4, strip: 4 } as const;
	const match = OPENER.exec( text );
	if ( match?.[ 2 ] ) {
		const [ , sign, word, more, double, single ] = match;
		const title = double ?? single;
		// `??? question marks everywhere` is a sentence.
		if ( more && title === undefined && ! hasContent( at ) ) {
			return undefined;
		}
		const known = {
			title: title || undefined,
			fold: FOLDS.get( sign ),
		};
		return {
			container: ( isQuoteWord( word ) || word === 'details'
				? containerFor( word, known )
				: undefined ) ?? { kind: 'callout', word, ...known },
			reach,
		};
	}
	const tab = TAB.exec( text );
	if ( tab ) {
		return layout( at, reach, tab[ 1 ] ?? tab[ 2 ] );
	}
	const definition = DEFINITION.exec( text );
	return definition?.[ 1 ]
		? { reach, first: [ definition[ 1 ] ] }
		: undefined;
};

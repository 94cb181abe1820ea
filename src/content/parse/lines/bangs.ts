import type { Dialect } from './opening';
import { containerFor, isQuoteWord, isTypeWord } from './words';

const OPENER =
	/^(!!!|\?\?\?\+?)\s*([A-Za-z][\w-]*)((?:[ \t]+[\w-]+)*)(?:[ \t]+(?:"(.*)"|'(.*)'))?$/;
const TAB = /^===[!+]*[ \t]+(?:"(.*)"|'(.*)')$/;
const DEFINITION = /^:[ ]{3}(\S.*)$/;

/**
 * Python-Markdown's admonitions and folded ones, tabs and definitions.
 * @param at
 */
export const bangs: Dialect = ( at ) => {
	const { text, indent } = at.here;
	const reach = { kind: 'indented', min: indent + 4, strip: 4 } as const;
	const match = OPENER.exec( text );
	if ( match?.[ 2 ] ) {
		const [ , sign, word, more, double, single ] = match;
		const title = double ?? single;
		const next = at.ahead( 1 );
		const below = next?.text === '' ? at.ahead( 2 ) : next;
		const isIndented = ! below || below.indent >= indent + 4;
		if (
			more &&
			title === undefined &&
			! isTypeWord( word ) &&
			! isIndented
		) {
			return undefined;
		}
		const fold = {
			'!!!': undefined,
			'???': 'closed',
			'???+': 'open',
		} as const;
		const known = {
			title: title || undefined,
			fold: sign === '???' || sign === '???+' ? fold[ sign ] : undefined,
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
		return { reach, first: [ `**${ tab[ 1 ] ?? tab[ 2 ] ?? '' }**`, '' ] };
	}
	const definition = DEFINITION.exec( text );
	return definition?.[ 1 ]
		? { reach, first: [ definition[ 1 ] ] }
		: undefined;
};

import { readArguments } from './attributes';
import { closedReach } from './opening';
import type { Dialect } from './opening';
import { containerFor, isGeneric, isYes, typeFrom } from './words';

const OPENER =
	/^<([A-Z]\w*)((?:\s(?:[^<>"'{}]|"[^"]*"|'[^']*'|\{[^{}]*\})*)?)>(.*)$/;
const COMPONENTS =
	/^(?:Note|Tip|Info|Important|Warning|Caution|Danger|Hint|Success|Check|Question|Error)$/;

/**
 * MDX's components: `<Note>`, `<Callout type="…">`, `<Aside>`, `<Admonition>`.
 * @param at
 */
export const tags: Dialect = ( at ) => {
	const [ , name = '', source = '', rest = '' ] =
		OPENER.exec( at.here.text ) ?? [];
	const generic = isGeneric( name );
	if ( ! generic && ! COMPONENTS.test( name ) ) {
		return undefined;
	}
	const { named } = readArguments( source );
	const type =
		named.get( 'type' ) ??
		named.get( 'variant' ) ??
		named.get( 'kind' ) ??
		named.get( 'intent' );
	const word = generic ? typeFrom( type ) : name;
	const folded = isYes( named.get( 'collapsed' ) ) ? 'closed' : 'open';
	const title = named.get( 'title' ) || undefined;
	const container = containerFor( word, {
		title,
		fold: named.has( 'collapsed' ) ? folded : undefined,
	} ) ?? { kind: 'callout' as const, word, title };
	const end = `</${ name }>`;
	if ( rest.trimEnd().endsWith( end ) ) {
		return {
			container,
			reach: { kind: 'line' },
			first: [ rest.trimEnd().slice( 0, -end.length ).trim() ],
		};
	}
	return at.closeAt === undefined
		? undefined
		: {
				container,
				reach: closedReach( at, at.closeAt ),
				first: rest.trim() ? [ rest.trim() ] : [],
			};
};

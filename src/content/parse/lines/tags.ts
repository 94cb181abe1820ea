import type { Container } from '../container';
import { readArguments } from './attributes';
import type { Arguments } from './attributes';
import { closedReach } from './opening';
import type { Dialect, Surroundings } from './opening';
import { containerFor, isGeneric, isYes, typeFrom } from './words';

const OPENER =
	/^<([A-Z]\w*)((?:\s(?:[^<>"'{}]|"[^"]*"|'[^']*'|\{[^{}]*\})*)?)>(.*)$/;
const UNFINISHED = /^<[A-Z]\w*(?:\s[^<>]*)?$/;
const COMPONENTS =
	/^(?:Note|Tip|Info|Important|Warning|Caution|Danger|Hint|Success|Check|Question|Error)$/;
const FOLDING =
	/^(?:Accordion|Details|Expandable|Expander|Collapse|Collapsible|Toggle|DeepDive)$/;

/** How many lines a tag's attributes may take. */
const LONGEST = 12;

/** A component's attributes that say of what type it is. */
const TYPE = [
	'type',
	'variant',
	'kind',
	'intent',
	'severity',
	'status',
	'level',
	'color',
];

/**
 * A tag whose attributes stand on lines of their own, on one line.
 */
function wholeTag( at: Surroundings ): { text: string; skip: number } {
	let { text } = at.here;
	let skip = 0;
	while ( UNFINISHED.test( text ) && skip < LONGEST ) {
		const next = at.ahead( skip + 1 );
		// The `>` that ends a tag looks like a quotation's.
		const words = next ? next.quote.trim() + next.text : '';
		if ( words === '' ) {
			break;
		}
		text += ` ${ words }`;
		skip++;
	}
	return { text: text.replace( /\s+>/, '>' ), skip };
}

function containerOf(
	name: string,
	{ named }: Arguments
): Omit< Container, 'line' > | undefined {
	const title = named.get( 'title' ) || named.get( 'heading' ) || undefined;
	if ( FOLDING.test( name ) ) {
		const summary = title ?? named.get( 'summary' ) ?? named.get( 'label' );
		return {
			kind: 'details',
			word: name,
			title: summary,
			titleFrom: summary === undefined ? 'heading' : undefined,
			fold: isYes( named.get( 'open' ) ) ? 'open' : undefined,
		};
	}
	if ( name === 'Pitfall' ) {
		return { kind: 'callout', word: 'warning', title: title ?? name };
	}
	if ( ! isGeneric( name ) && ! COMPONENTS.test( name ) ) {
		return undefined;
	}
	const type = TYPE.map( ( key ) => named.get( key ) ).find(
		( value ) => value
	);
	const sign = named.get( 'icon' ) ?? named.get( 'emoji' );
	const word = isGeneric( name ) ? typeFrom( type, sign ) : name;
	const folded = isYes( named.get( 'collapsed' ) ) ? 'closed' : 'open';
	return (
		containerFor( word, {
			title,
			fold: named.has( 'collapsed' ) ? folded : undefined,
		} ) ?? { kind: 'callout', word, title }
	);
}

/**
 * MDX's components: `<Note>`, `<Callout type="…">`, `<Aside>`, `<Admonition>`.
 */
export const tags: Dialect = ( at ) => {
	const { text, skip } = wholeTag( at );
	const [ , name = '', source = '', behind = '' ] = OPENER.exec( text ) ?? [];
	const container = name && containerOf( name, readArguments( source ) );
	if ( ! container || source.trimEnd().endsWith( '/' ) ) {
		return undefined;
	}
	const rest = behind.trim();
	const end = `</${ name }>`;
	if ( rest.endsWith( end ) ) {
		return {
			container,
			reach: { kind: 'line' },
			first: [ rest.slice( 0, -end.length ).trim() ],
			skip,
		};
	}
	return at.closeAt === undefined
		? undefined
		: {
				container,
				reach: closedReach( at, at.closeAt, skip ),
				first: rest ? [ rest ] : [],
				skip,
			};
};

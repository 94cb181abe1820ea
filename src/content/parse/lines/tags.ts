import type { Container } from '../container';
import { readArguments } from './attributes';
import type { Arguments } from './attributes';
import { closedReach } from './opening';
import type { Dialect, Surroundings } from './opening';
import { containerFor, isGeneric, isYes, typeFrom } from './words';

const OPENER =
	/^<([A-Z]\w*)((?:\s(?:[^<>"'{}]|"[^"]*"|'[^']*'|\{[^{}]*\})*)?)>\s*(.*)/;
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
		const words = next ? next.quote + next.text : '';
		if ( words === '' ) {
			break;
		}
		text += ` ${ words }`;
		skip++;
	}
	return { text, skip };
}

function containerOf(
	name: string,
	{ named, positional }: Arguments
): Omit< Container, 'line' > | undefined {
	const title = named.get( 'title' ) || named.get( 'heading' ) || undefined;
	// JSX's `open` alone is `open={true}`.
	const says = ( key: string ) =>
		positional.includes( key ) || isYes( named.get( key ) );
	if ( FOLDING.test( name ) ) {
		const summary = title ?? named.get( 'summary' ) ?? named.get( 'label' );
		return {
			kind: 'details',
			word: name,
			title: summary,
			titleFrom: summary === undefined ? 'heading' : undefined,
			fold: says( 'open' ) ? 'open' : undefined,
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
	const closed = says( 'collapsed' ) ? 'closed' : undefined;
	return (
		containerFor( word, {
			title,
			fold: closed ?? ( named.has( 'collapsed' ) ? 'open' : undefined ),
		} ) ?? { kind: 'callout', word, title }
	);
}

/**
 * The words in the attributes of a component that is no callout, such as a
 * tab's, as Markdown.
 */
function headingOf( { named }: Arguments ): string[] {
	const title = named.get( 'label' ) || named.get( 'title' );
	if ( ! title ) {
		return [];
	}
	const href = named.get( 'href' );
	const words = `**${ title }**`;
	return [ href ? `[${ words }](<${ href }>)` : words, '' ];
}

/**
 * MDX's components: `<Note>`, `<Callout type="…">`, `<Aside>`, `<Admonition>`;
 * of tabs, cards and others what they are called.
 */
export const tags: Dialect = ( at ) => {
	const tag = wholeTag( at );
	const match = OPENER.exec( tag.text );
	if ( ! match ) {
		return undefined;
	}
	const [ , name = '', source = '', rest = '' ] = match;
	const given = readArguments( source );
	const container = containerOf( name, given );
	const isAlone = source.endsWith( '/' );
	const heading = container ? [] : headingOf( given );
	if ( container ? isAlone : heading.length === 0 || ( isAlone && rest ) ) {
		return undefined;
	}
	const { skip } = tag;
	const end = `</${ name }>`;
	const found = container
		? { container, skip }
		: {
				warning: `“<${ name }>” is no callout: its content stays, the layout is lost.`,
				skip,
			};
	if ( isAlone || rest.endsWith( end ) ) {
		const words = isAlone ? '' : rest.slice( 0, -end.length );
		return {
			...found,
			reach: { kind: 'line' },
			first: container ? [ words ] : [ ...heading, words, '' ],
		};
	}
	return at.closeAt === undefined
		? undefined
		: {
				...found,
				reach: closedReach( at, at.closeAt, skip ),
				first: [ ...heading, rest ],
			};
};

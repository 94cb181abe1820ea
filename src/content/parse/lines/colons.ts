import type { Container } from '../container';
import { readArguments } from './attributes';
import type { Dialect, Opening, Surroundings } from './opening';
import { containerFor, isGeneric, isLayout, isTypeWord, isYes } from './words';

const OPENER = /^:{3,}/;
const ONE_LINE = /^:{3,}[ \t]*([A-Za-z][\w-]*)[ \t](.*\S)[ \t]:{3,}$/;
const PANDOC = /^\{([^}]*)\}$/;
const MYST = /^\{([A-Za-z][\w:-]*)\}(.*)$/;
const NAMED = /^[A-Za-z][\w-]*(?![\w.:/-])/;

/**
 * A title after a directive's name: `[Title]{#id .class}` or words, with
 * attributes in braces at the end that mean nothing here.
 * @param rest
 */
function readTitle( rest: string ): { title?: string; attributes: string } {
	const source = rest.trim();
	if ( source.startsWith( '[' ) ) {
		let depth = 0;
		for ( let at = 0; at < source.length; at++ ) {
			const character = source[ at ];
			if ( character === '\\' ) {
				at++;
			} else if ( character === '[' ) {
				depth++;
			} else if ( character === ']' && --depth === 0 ) {
				const after = source.slice( at + 1 ).trim();
				if ( after === '' || after.startsWith( '{' ) ) {
					return {
						title: source.slice( 1, at ).trim() || undefined,
						attributes: after,
					};
				}
				break;
			}
		}
	}
	const braces = /\s*\{[^{}]*\}$/.exec( source );
	const title = source.slice( 0, braces?.index ).trim();
	return { title: title || undefined, attributes: braces?.[ 0 ] ?? '' };
}

/**
 * MyST's options: `:class: dropdown` on the lines below the opening one.
 * @param at
 */
function readOptions( at: Surroundings ): Map< string, string > {
	const options = new Map< string, string >();
	for ( let ahead = 1; ; ahead++ ) {
		const option = /^:([\w-]+):(.*)$/.exec( at.ahead( ahead )?.text ?? '' );
		if ( ! option?.[ 1 ] ) {
			return options;
		}
		options.set( option[ 1 ], ( option[ 2 ] ?? '' ).trim() );
	}
}

/**
 * MyST's directive, in colons or in a code fence.
 *
 * @param at    The opening line.
 * @param name  What stands in braces.
 * @param title What follows them.
 */
export function mystContainer(
	at: Surroundings,
	name: string,
	title: string
): { container?: Omit< Container, 'line' >; skip: number } {
	const options = readOptions( at );
	const classes = ( options.get( 'class' ) ?? '' ).split( /[\s,]+/ );
	const word =
		name === 'admonition'
			? ( classes.find( ( one ) => isTypeWord( one ) ) ?? 'note' )
			: name;
	const folded = classes.includes( 'dropdown' ) || name === 'dropdown';
	const open = options.has( 'open' ) || classes.includes( 'open' );
	const fold = foldOf( folded ? String( ! open ) : undefined );
	return {
		container: containerFor( word, {
			title: title.trim() || undefined,
			fold,
		} ),
		skip: options.size,
	};
}

function foldOf( collapse: string | undefined ) {
	if ( collapse === undefined ) {
		return undefined;
	}
	return isYes( collapse ) ? 'closed' : 'open';
}

function pandocContainer(
	source: string
): Omit< Container, 'line' > | undefined {
	const { named, classes } = readArguments( source );
	const named1 = classes
		.map( ( name ) => /^callout-([\w-]+)$/.exec( name )?.[ 1 ] )
		.find( ( word ) => word !== undefined );
	const word = named1 ?? classes.find( ( name ) => isTypeWord( name ) );
	if ( ! word || ! isTypeWord( word ) ) {
		return undefined;
	}
	return {
		kind: 'callout',
		word,
		title: named.get( 'title' ) || undefined,
		titleFrom: named.has( 'title' ) ? undefined : 'heading',
		fold: foldOf( named.get( 'collapse' ) ),
	};
}

function readColons(
	at: Surroundings,
	rest: string
): Partial< Opening > | undefined {
	const pandoc = PANDOC.exec( rest )?.[ 1 ];
	const myst = MYST.exec( rest );
	if ( myst?.[ 1 ] && ! /^\{[.#]/.test( rest ) && isMyst( myst[ 1 ] ) ) {
		return mystContainer( at, myst[ 1 ], myst[ 2 ] ?? '' );
	}
	if ( pandoc !== undefined ) {
		const container = pandocContainer( pandoc );
		return container ? { container } : { container: undefined };
	}
	const name = NAMED.exec( rest )?.[ 0 ] ?? '';
	const after = rest.slice( name.length );
	const { title, attributes } = readTitle( after );
	const shorthand = /^callout-(\w+)$/.exec( name )?.[ 1 ] ?? name;
	const generic = isGeneric( shorthand )
		? readArguments( attributes.replace( /^\s*\{|\}$/g, '' ) )
		: undefined;
	const word = generic
		? ( generic.named.get( 'type' ) ?? 'note' )
		: shorthand;
	const fold =
		shorthand === 'details' && /\bopen\b/.test( attributes )
			? 'open'
			: undefined;
	const container = containerFor( word, { title, fold } );
	return container || isLayout( name ) ? { container } : undefined;
}

function isMyst( name: string ): boolean {
	return name === 'admonition' || containerFor( name ) !== undefined;
}

/**
 * Docusaurus, VitePress, Starlight, Pandoc and Quarto, MyST's colon fence.
 * @param at
 */
export const colons: Dialect = ( at ) => {
	const { text } = at.here;
	const oneLine = ONE_LINE.exec( text );
	if ( oneLine?.[ 1 ] && oneLine[ 2 ] ) {
		const container = containerFor( oneLine[ 1 ] );
		return (
			container && {
				container,
				reach: { kind: 'line' },
				first: [ oneLine[ 2 ].trim() ],
			}
		);
	}
	const mark = OPENER.exec( text )?.[ 0 ] ?? '';
	const rest = mark && text.slice( mark.length ).trim();
	const read = rest === '' ? undefined : readColons( at, rest );
	if ( ! read ) {
		return undefined;
	}
	if ( at.closeAt === undefined ) {
		return read.container
			? {
					...read,
					reach: { kind: 'paragraph' },
					warning: `“${ text }” is not closed: the callout ends with its first paragraph.`,
				}
			: undefined;
	}
	return {
		...read,
		reach: { kind: 'closed', closeAt: at.closeAt },
		warning: read.container
			? undefined
			: `“${ text }” is no callout: its content stays, the layout is lost.`,
	};
};

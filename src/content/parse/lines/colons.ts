import type { Container } from '../container';
import { readArguments } from './attributes';
import { readTitle } from './colons-title';
import { isMyst, mystDirective } from './myst';
import { layout } from './opening';
import type { Dialect, Opening, Surroundings } from './opening';
import { containerFor, isGeneric, isLayout, isTypeWord, isYes } from './words';

const OPENER = /^:{3,}/;
const ONE_LINE = /^:{3,}[ \t]*([A-Za-z][\w-]*)[ \t](.*\S)[ \t]+:{3,}$/;
const PANDOC = /^\{([^}]*)\}$/;
const MYST = /^\{([A-Za-z][\w:-]*)\}(.*)$/;
const NAMED = /^[A-Za-z][\w-]*(?![\w.:/-])/;

/** A callout, or a layout's title, if what opens is one of the two. */
type Read = Pick< Opening, 'container' | 'skip' > & { title?: string };

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
	const quarto = classes
		.map( ( name ) => /^callout-([\w-]+)$/.exec( name )?.[ 1 ] )
		.find( ( word ) => word !== undefined );
	const word = quarto ?? classes.find( ( name ) => isTypeWord( name ) );
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

function namedContainer( rest: string ): Read | undefined {
	const name = NAMED.exec( rest )?.[ 0 ] ?? '';
	const { title: words, attributes } = readTitle( rest.slice( name.length ) );
	const { named } = readArguments( attributes.replace( /^\{|\}$/g, '' ) );
	const title =
		words ?? ( named.get( 'title' ) || named.get( 'label' ) || undefined );
	const shorthand = /^callout-(\w+)$/.exec( name )?.[ 1 ] ?? name;
	const word = isGeneric( shorthand )
		? ( named.get( 'type' ) ?? 'note' )
		: shorthand;
	const fold =
		shorthand === 'details' && /\bopen\b/.test( attributes )
			? 'open'
			: undefined;
	const container = containerFor( word, {
		title,
		titleFrom:
			title === undefined && shorthand !== name ? 'heading' : undefined,
		fold,
	} );
	return container || isLayout( name ) ? { container, title } : undefined;
}

function readColons( at: Surroundings, rest: string ): Read | undefined {
	const [ , name, title = '' ] = MYST.exec( rest ) ?? [];
	if ( name && isMyst( name ) ) {
		return mystDirective( at, name, title );
	}
	if ( name && isLayout( name ) ) {
		return { title: title.trim() };
	}
	const pandoc = PANDOC.exec( rest )?.[ 1 ];
	return pandoc === undefined
		? namedContainer( rest )
		: { container: pandocContainer( pandoc ) };
}

/**
 * Docusaurus, VitePress, Starlight, Pandoc and Quarto, MyST's colon fence.
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
	const mark = OPENER.exec( text )?.[ 0 ];
	const read = mark && readColons( at, text.slice( mark.length ).trim() );
	if ( ! read ) {
		return undefined;
	}
	const { container, skip, title } = read;
	if ( at.closeAt === undefined ) {
		return container
			? {
					container,
					skip,
					reach: { kind: 'paragraph' },
					warning: `“${ text }” is not closed: the callout ends with its first paragraph.`,
				}
			: undefined;
	}
	const reach = { kind: 'closed', closeAt: at.closeAt } as const;
	return container ? { container, skip, reach } : layout( at, reach, title );
};

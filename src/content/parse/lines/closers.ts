import { closesFence, openingFence } from './fence';
import type { Fence } from './fence';
import { quoteDepth, takeApart } from './source-line';

/** One end of a container that another line closes. */
type Edge = { open: boolean; family: string; size: number };

/** How many open containers of a family a closing line is compared with. */
const DEPTH = 40;

const MYST_FENCE = /^(`{3,}|~{3,})\{([A-Za-z][\w:-]*)\}/;

function edgeOf( text: string, before: string ): Edge | undefined {
	const mark = /^(?::{3,}|\/{3,})/.exec( text )?.[ 0 ];
	if ( mark ) {
		const rest = text.slice( mark.length ).trim();
		const family = mark.charAt( 0 );
		const isName = /^(?:\{[^}]*\}|[A-Za-z][\w-]*(?![\w.:/]))/.test( rest );
		const closesItself = family === ':' && /\s:{3,}$/.test( rest );
		return rest === '' || ( isName && ! closesItself )
			? { open: rest !== '', family, size: mark.length }
			: undefined;
	}
	const hugo =
		/^\{\{[<%]-?\s*(?:(\/)\s*)?([\w/-]+)(?![\w/-])([^{}]*)\}\}(.*)$/.exec(
			text
		);
	if ( hugo?.[ 2 ] ) {
		const closesItself = /\/\s*-?[%>]$/.test( hugo[ 3 ] ?? '' );
		return closesItself || ( hugo[ 4 ] ?? '' ).includes( '/' )
			? undefined
			: { open: ! hugo[ 1 ], family: `hugo ${ hugo[ 2 ] }`, size: 0 };
	}
	const liquid = /^\{%-?\s*(end)?(\w+)\b/.exec( text );
	if ( liquid?.[ 2 ] ) {
		return {
			open: ! liquid[ 1 ],
			family: `liquid ${ liquid[ 2 ] }`,
			size: 0,
		};
	}
	const tag = /^<(\/?)([A-Z]\w*)(?=[\s>])/.exec( text );
	if ( tag?.[ 2 ] ) {
		const whole = text.endsWith( `</${ tag[ 2 ] }>` ) && tag[ 1 ] === '';
		return whole || text.endsWith( '/>' )
			? undefined
			: { open: tag[ 1 ] === '', family: `tag ${ tag[ 2 ] }`, size: 0 };
	}
	if ( /^(?:={4,}|_{4,})$/.test( text ) ) {
		const led =
			/^(?:\[(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION|quote[^\]]*)\]|\.[^\s.].*)$/.test(
				before
			);
		return { open: led, family: text, size: 0 };
	}
	return undefined;
}

/**
 * A closing shortcode or tag behind the last words of its content.
 * @param text
 */
function trailingEdge( text: string ): Edge | undefined {
	const tag = /\S<\/([A-Z]\w*)>$/.exec( text );
	if ( tag?.[ 1 ] && ! text.startsWith( `<${ tag[ 1 ] }` ) ) {
		return { open: false, family: `tag ${ tag[ 1 ] }`, size: 0 };
	}
	const hugo = /\S\s*\{\{[<%]-?\s*\/\s*([\w/-]+)\s*-?[%>]\}\}$/.exec( text );
	return hugo?.[ 1 ] && ! /^\{\{/.test( text )
		? { open: false, family: `hugo ${ hugo[ 1 ] }`, size: 0 }
		: undefined;
}

type Open = { index: number; size: number };

function opener( stack: Open[], size: number ): number {
	const start = Math.max( 0, stack.length - DEPTH );
	const recent = stack.slice( start );
	const exact = recent.findLastIndex( ( open ) => open.size === size );
	const fitting =
		exact >= 0
			? exact
			: recent.findLastIndex( ( open ) => open.size <= size );
	return fitting < 0 ? -1 : start + fitting;
}

/**
 * The line that closes each container, for containers that a line of their own
 * closes. One scan over the document, so that many unclosed ones cost no more.
 *
 * @param lines The document's lines.
 * @return Line numbers from 0: of the closing line by that of the opening one.
 */
export function findClosers( lines: readonly string[] ): Map< number, number > {
	const closers = new Map< number, number >();
	const stacks = new Map< string, Open[] >();
	let fence: Fence | undefined;
	const myst: ( Fence & { index: number } )[] = [];
	let before = '';
	for ( const [ index, line ] of lines.entries() ) {
		const here = takeApart( line );
		const { quote, indent, text } = here;
		if ( fence ) {
			fence = closesFence( here, fence ) ? undefined : fence;
			continue;
		}
		const directive = MYST_FENCE.exec( text );
		const last = myst.at( -1 );
		if ( last && closesFence( here, last ) ) {
			myst.pop();
			closers.set( last.index, index );
		} else if ( directive?.[ 1 ] ) {
			const mark = directive[ 1 ].charAt( 0 );
			const size = directive[ 1 ].length;
			myst.push( { mark, size, indent, index } );
		} else {
			fence = openingFence( here );
		}
		const edge = fence
			? undefined
			: ( edgeOf( text, before ) ?? trailingEdge( text ) );
		before = text;
		if ( ! edge ) {
			continue;
		}
		const key = `${ quoteDepth( quote ) } ${ edge.family }`;
		const stack = stacks.get( key ) ?? [];
		stacks.set( key, stack );
		// AsciiDoc's delimiters open and close with the same line.
		if ( edge.open ) {
			stack.push( { index, size: edge.size } );
			continue;
		}
		const at = opener( stack, edge.size );
		const [ open ] = at < 0 ? [] : stack.splice( at );
		if ( open ) {
			closers.set( open.index, index );
		}
	}
	return closers;
}

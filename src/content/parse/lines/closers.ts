import { edgeOf } from './edges';
import { closesFence, openingFence } from './fence';
import type { Fence } from './fence';
import { quoteDepth, takeApart } from './source-line';

/** How many open containers of a family a closing line is compared with. */
const DEPTH = 40;

const MYST_FENCE = /^(`{3,}|~{3,})\{([A-Za-z][\w:-]*)\}/;

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
	/** A tag whose attributes go on over the lines below it. */
	let tag: Open[] | undefined;
	const myst: ( Fence & { index: number } )[] = [];
	let before = '';
	for ( const [ index, line ] of lines.entries() ) {
		const here = takeApart( line );
		const { quote, indent, text } = here;
		if ( fence ) {
			fence = closesFence( here, fence ) ? undefined : fence;
			continue;
		}
		if ( tag && text.endsWith( '/>' ) ) {
			tag.pop();
		}
		tag = text === '' || text.includes( '>' ) ? undefined : tag;
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
		const edge = fence ? undefined : edgeOf( text, before );
		before = text;
		if ( ! edge ) {
			continue;
		}
		const key = `${ quoteDepth( quote ) } ${ edge.family }`;
		const stack = stacks.get( key ) ?? [];
		stacks.set( key, stack );
		if ( edge.open ) {
			stack.push( { index, size: edge.size } );
			tag = /^<[^>]*$/.test( text ) ? stack : undefined;
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

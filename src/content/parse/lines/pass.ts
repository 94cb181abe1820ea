import type { Container } from '../container';
import { asciidoc } from './asciidoc';
import { bangs } from './bangs';
import type { BlockRange } from './block-ranges';
import { findClosers } from './closers';
import { colons, mystContainer } from './colons';
import { closesFence, openingFence } from './fence';
import type { Fence } from './fence';
import { DEEPEST, endedBy, stripOf } from './frames';
import type { Frame } from './frames';
import type { Dialect, Opening, Surroundings } from './opening';
import { rst } from './rst';
import { kramdown, shortcodes } from './shortcodes';
import { slashes } from './slashes';
import { quoteDepth, takeApart } from './source-line';
import { tags } from './tags';

const mystFence: Dialect = ( at ) => {
	const match = /^(?:`{3,}|~{3,})\{([A-Za-z][\w:-]*)\}(.*)$/.exec(
		at.here.text
	);
	if ( ! match?.[ 1 ] || at.closeAt === undefined ) {
		return undefined;
	}
	const { container, skip } = mystContainer(
		at,
		match[ 1 ],
		match[ 2 ] ?? ''
	);
	return (
		container && {
			container,
			skip,
			reach: { kind: 'closed', closeAt: at.closeAt },
		}
	);
};

const dialects: readonly Dialect[] = [
	mystFence,
	colons,
	bangs,
	slashes,
	shortcodes,
	kramdown,
	tags,
	asciidoc,
	rst,
];

export type Passed = {
	text: string;
	containers: Container[];
	/** The document's line for each line of the text, both from 0. */
	lineNumbers: number[];
	warnings: { message: string; line: number }[];
};

/** What the pass was told. */
export type PassOptions = {
	/** What markers begin with; no comment of the document does. */
	nonce: string;
	/** The number of the first line, from 1. */
	firstLine: number;
	/** Lines, from 1, whose containers are text after all. */
	refused: ReadonlySet< number >;
	/** Block markup by the line that it begins on, from 0. */
	ranges: ReadonlyMap< number, BlockRange >;
};

/**
 * A title that Markdown would take for a list, a heading or a quotation.
 * @param title
 */
function asParagraph( title: string ): string {
	return title
		.replace( /^([-+*>#=~`|])/, '\\$1' )
		.replace( /^(\d+)([.)])/, '$1\\$2' );
}

/**
 * Sets containers of all dialects apart: each one's own lines become comments
 * that Markdown passes through, what is indented for it alone moves left, and
 * its title stands first inside. Everything else stays as it is, and code is
 * not looked into.
 *
 * @param lines   The document's lines.
 * @param options See there.
 */
export function passLines(
	lines: readonly string[],
	options: PassOptions
): Passed {
	const closers = findClosers( lines );
	const output: string[] = [];
	const lineNumbers: number[] = [];
	const containers: Container[] = [];
	const warnings: Passed[ 'warnings' ] = [];
	const frames: Frame[] = [];
	const dropped = new Set< number >();
	let fence: ( Fence & { frames: number } ) | undefined;
	let afterBlank = true;
	let index = 0;

	const emit = ( text: string ) => {
		output.push( text );
		lineNumbers.push( index );
	};
	const emitApart = ( prefix: string, text: string ) => {
		emit( prefix.trimEnd() );
		emit( prefix + text );
		emit( prefix.trimEnd() );
	};
	const closeFrom = ( place: number ) => {
		for ( const frame of frames.splice( place ).reverse() ) {
			if ( frame.id !== undefined ) {
				emitApart(
					frame.prefix,
					`<!--${ options.nonce }:c:${ frame.id }-->`
				);
			}
			if ( frame.reach.kind === 'closed' ) {
				dropped.add( frame.reach.closeAt );
			}
		}
		if ( fence && fence.frames > frames.length ) {
			fence = undefined;
		}
	};
	const open = ( opening: Opening, prefix: string, depth: number ) => {
		const { container, reach, first = [] } = opening;
		const frame: Frame = { reach, prefix, depth };
		if ( container ) {
			frame.id = containers.length;
			containers.push( {
				...container,
				line: options.firstLine + index,
			} );
			emit( prefix.trimEnd() );
			emit( `${ prefix }<!--${ options.nonce }:o:${ frame.id }-->` );
			if ( container.title !== undefined ) {
				emit( prefix + asParagraph( container.title ) );
			}
		}
		emit( prefix.trimEnd() );
		for ( const line of first ) {
			emit( prefix + line );
		}
		if ( opening.warning ) {
			warnings.push( {
				message: opening.warning,
				line: options.firstLine + index,
			} );
		}
		frames.push( frame );
		if ( reach.kind === 'line' ) {
			closeFrom( frames.length - 1 );
		}
		index += opening.skip ?? 0;
	};
	const openingAt = ( at: Surroundings ): Opening | undefined => {
		if (
			frames.length >= DEEPEST ||
			options.refused.has( options.firstLine + at.index )
		) {
			return undefined;
		}
		for ( const dialect of dialects ) {
			const opening = dialect( at );
			if ( opening ) {
				return opening;
			}
		}
		return undefined;
	};

	for ( ; index < lines.length; index++ ) {
		const here = takeApart( lines[ index ] ?? '' );
		const { quote, indent, text } = here;
		const depth = quoteDepth( quote );
		if ( text !== '' ) {
			const ended = endedBy( frames, here );
			if ( ended >= 0 ) {
				closeFrom( ended );
			}
		} else {
			const last = frames.at( -1 );
			// A blank line inside a quotation goes on with the quotation.
			if ( last?.reach.kind === 'paragraph' && depth <= last.depth ) {
				closeFrom( frames.length - 1 );
			}
		}
		const closing = fence
			? -1
			: frames.findIndex(
					( { reach } ) =>
						reach.kind === 'closed' && reach.closeAt === index
				);
		if ( closing >= 0 ) {
			const words = text.replace(
				/(?:<\/[A-Z]\w*>|\{\{[<%]-?\s*\/[^}]*\}\})$/,
				''
			);
			if ( words !== text && words.trim() !== '' ) {
				emit( quote + words );
			}
			closeFrom( closing );
			afterBlank = true;
			continue;
		}
		if ( dropped.has( index ) && ! fence ) {
			continue;
		}
		const inner = frames.at( -1 )?.reach;
		const unquoted =
			inner?.kind === 'paragraph' && inner.unquote && quote !== '';
		const outer = unquoted ? quote.replace( /^ {0,3}> ?/, '' ) : quote;
		const column = Math.max( 0, indent - stripOf( frames ) );
		const prefix = outer + ' '.repeat( column );
		if ( fence ) {
			emit(
				prefix +
					( lines[ index ] ?? '' ).slice( quote.length ).trimStart()
			);
			fence = closesFence( here, fence ) ? undefined : fence;
			continue;
		}
		const range = options.ranges.get( index );
		if ( range && frames.length < DEEPEST ) {
			const id = containers.length;
			containers.push( {
				kind: range.kind,
				word: '',
				source: range.source,
				line: options.firstLine + index,
			} );
			emitApart( prefix, `<!--${ options.nonce }:o:${ id }-->` );
			index = range.lastLine;
			afterBlank = true;
			continue;
		}
		const line = index;
		const opening = openingAt( {
			index,
			here,
			afterBlank,
			closeAt: closers.get( index ),
			closeBelow: ( distance ) => closers.get( line + distance ),
			ahead: ( distance ) => {
				const next = lines[ line + distance ];
				return next === undefined ? undefined : takeApart( next );
			},
		} );
		if ( opening ) {
			open( opening, prefix, depth );
			afterBlank = opening.reach.kind === 'line';
			continue;
		}
		const opened = openingFence( here );
		fence = opened && { ...opened, frames: frames.length };
		// Two spaces at the end are a line break, so what is there stays.
		const end = /[ \t]*$/.exec( lines[ index ] ?? '' )?.[ 0 ] ?? '';
		const isAside = /^<\/?aside\b[^>]*>$/i.test( text );
		if ( isAside ) {
			emitApart( prefix, text );
		} else {
			emit( text === '' ? outer.trimEnd() : prefix + text + end );
		}
		afterBlank = text === '';
	}
	index = lines.length - 1;
	closeFrom( 0 );
	return { text: output.join( '\n' ), containers, lineNumbers, warnings };
}

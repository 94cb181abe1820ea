import type { Container } from '../container';
import type { BlockRange } from './block-ranges';
import { findClosers } from './closers';
import { openingAt } from './dialects';
import { wordsBeforeEnd } from './edges';
import { Frames } from './frames';
import { isMarkdownTag } from './markdown-tags';
import { OpenFence } from './open-fence';
import type { Opening } from './opening';
import { Output } from './output';
import { quoteDepth, takeApart } from './source-line';

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
	const output = new Output( options.nonce, options.firstLine );
	const fence = new OpenFence( output );
	const frames = new Frames( output, fence );
	let afterBlank = true;
	let index = 0;
	for ( ; index < lines.length; index++ ) {
		output.at = index;
		const raw = lines[ index ] ?? '';
		const here = takeApart( raw );
		const { quote, indent, text } = here;
		frames.endBefore( here );
		const closing = fence.isOpen ? -1 : frames.closedAt( index );
		if ( closing >= 0 ) {
			const words = wordsBeforeEnd( text );
			if ( words !== '' ) {
				output.write( quote + words );
			}
			frames.closeFrom( closing );
			afterBlank = true;
			continue;
		}
		if ( frames.isStale( index ) && ! fence.isOpen ) {
			continue;
		}
		const { reach, content } = frames.innermost ?? {};
		const outer =
			reach?.kind === 'paragraph' && reach.unquote
				? quote.replace( / {0,3}> ?/, '' )
				: quote;
		const prefix =
			outer + ' '.repeat( Math.max( 0, indent - frames.strip ) );
		if ( fence.isOpen || content?.kind === 'code' ) {
			output.write( prefix + raw.slice( quote.length ).trimStart() );
			fence.read( here );
			continue;
		}
		const range = options.ranges.get( index );
		if ( range && ! frames.isFull ) {
			const { kind, source, lastLine } = range;
			output.begin( { kind, word: '', source }, prefix );
			index = lastLine;
			afterBlank = true;
			continue;
		}
		const line = index;
		const opening: Opening | undefined =
			frames.isFull ||
			content?.kind === 'literal' ||
			options.refused.has( options.firstLine + index )
				? undefined
				: openingAt( {
						index,
						here,
						afterBlank,
						closeAt: closers.get( index ),
						closeBelow: ( distance ) =>
							closers.get( line + distance ),
						ahead: ( distance ) => {
							const next = lines[ line + distance ];
							return next === undefined
								? undefined
								: takeApart( next );
						},
					} );
		if ( opening ) {
			frames.open( opening, prefix, quoteDepth( quote ) );
			index += opening.skip ?? 0;
			afterBlank = opening.reach.kind === 'line';
			continue;
		}
		fence.open( here, prefix, frames.strip );
		if ( isMarkdownTag( text ) ) {
			output.writeApart( prefix, text );
		} else if ( text === '' ) {
			output.write( prefix );
		} else {
			// Two spaces at the end are a line break, so what is there stays.
			const end = raw.slice( raw.trimEnd().length );
			output.write(
				prefix + text + ( content?.kind === 'verse' ? '  ' : end )
			);
		}
		afterBlank = text === '';
	}
	output.at = lines.length - 1;
	frames.closeFrom( 0 );
	return {
		text: output.lines.join( '\n' ),
		containers: output.containers,
		lineNumbers: output.numbers,
		warnings: output.warnings,
	};
}

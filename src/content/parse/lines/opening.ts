import type { Container } from '../container';
import type { Anatomy } from './source-line';

/** How far a container reaches. */
export type Reach =
	/** To the line that closes it. */
	| { kind: 'closed'; closeAt: number; strip?: number }
	/** As long as lines are indented this far; that much is taken off them. */
	| { kind: 'indented'; min: number; strip: number }
	/** To the next blank line; a `>` before each line is taken off. */
	| { kind: 'paragraph'; unquote?: boolean }
	/** It stands on its own line. */
	| { kind: 'line' };

/** What stands inside, where it is not Markdown with containers of its own. */
export type Content =
	/** Code in a language, shown as it is. */
	| { kind: 'code'; language: string }
	/** Lines that end where they end. */
	| { kind: 'verse' }
	/** Markdown in which nothing is a container. */
	| { kind: 'literal' };

/** A container that begins on a line. */
export type Opening = {
	/** Undefined for one whose lines are dropped and whose content stays. */
	container?: Omit< Container, 'line' >;
	reach: Reach;
	content?: Content;
	/** Lines written first, such as text on the opening line. */
	first?: readonly string[];
	/** How many lines after this one are used up: options, delimiters. */
	skip?: number;
	/** What a person should know. */
	warning?: string;
};

/** What a dialect may look at beside the line itself. */
export type Surroundings = {
	/** The line's number in the pass, from 0. */
	index: number;
	/** The line, taken apart. */
	here: Anatomy;
	/** Whether a blank line, or nothing, stands before it. */
	afterBlank: boolean;
	/** A line further down, undefined behind the last. */
	ahead: ( distance: number ) => Anatomy | undefined;
	/** The line that closes what begins here, if there is one. */
	closeAt: number | undefined;
	/** The same for a line further down. */
	closeBelow: ( distance: number ) => number | undefined;
};

/** Reads the container that begins on a line, if one does. */
export type Dialect = ( at: Surroundings ) => Opening | undefined;

/**
 * A closed container whose content may be indented for looks.
 *
 * @param at      The opening line.
 * @param closeAt The closing line.
 * @param skip    Lines after the opening one that are no content.
 */
export function closedReach(
	at: Surroundings,
	closeAt: number,
	skip = 0
): Reach {
	let least = Infinity;
	for ( let ahead = 1 + skip; ahead < closeAt - at.index; ahead++ ) {
		const line = at.ahead( ahead );
		if ( line && line.text !== '' ) {
			least = Math.min( least, line.indent );
		}
	}
	return {
		kind: 'closed',
		closeAt,
		strip: Math.max( 0, least - at.here.indent ),
	};
}

/**
 * A layout of some generator's, which WordPress draws otherwise or not at all.
 *
 * @param at    The opening line.
 * @param reach How far it goes.
 * @param title What is written on it, such as a tab's, as Markdown.
 */
export function layout( at: Surroundings, reach: Reach, title = '' ): Opening {
	return {
		reach,
		first: /\p{L}/u.test( title ) ? [ `**${ title }**`, '' ] : [],
		warning: `“${ at.here.text }” is no callout: its content stays, the layout is lost.`,
	};
}

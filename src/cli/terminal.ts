import type { Warning } from '../content';

/** Where a command speaks: data on standard output, everything else beside it. */
export type Terminal = {
	/** One JSON object on a line of standard output. */
	json: ( value: object ) => void;
	/** Text on standard output, as it is. */
	text: ( text: string ) => void;
	/** A line for people; silent with `--quiet`. */
	say: ( line: string ) => void;
	/** A line that also `--quiet` does not hold back. */
	complain: ( line: string ) => void;
	/** Where someone watches, so that a progress bar makes sense. */
	watched?: NodeJS.WritableStream;
};

/**
 * The terminal of this process.
 *
 * @param quiet Whether to leave out what is no complaint.
 */
export function openTerminal( quiet: boolean ): Terminal {
	const complain = ( line: string ) => {
		process.stderr.write( `${ line }\n` );
	};
	return {
		json: ( value ) => {
			process.stdout.write( `${ JSON.stringify( value ) }\n` );
		},
		text: ( text ) => {
			process.stdout.write( text );
		},
		say: quiet ? () => {} : complain,
		complain,
		watched: ! quiet && process.stderr.isTTY ? process.stderr : undefined,
	};
}

/**
 * A warning as compilers print theirs, so that editors can jump to it.
 *
 * @param source  The document.
 * @param warning Of what and where.
 */
export function warningLine( source: string, warning: Warning ): string {
	const place =
		warning.line === undefined ? source : `${ source }:${ warning.line }`;
	return `${ place }: warning: ${ warning.message }`;
}

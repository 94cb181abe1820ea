import { Format, MultiBar, Presets } from 'cli-progress';

/** Something that shows how far a command is. */
export type Progress = {
	/** One more is done. */
	step: () => void;
	/** A line above the bar. */
	print: ( line: string ) => void;
	/** Takes the bar away. */
	stop: () => void;
};

const PACE = ' · {rate}/s · {eta_formatted} left';

/**
 * A progress bar with the rate and the time left, where somebody watches; else
 * only the lines.
 *
 * @param total   How many there are.
 * @param noun    What they are, such as `documents`.
 * @param watched The terminal that somebody watches, if any.
 * @param print   Prints a line where there is no bar.
 */
export function showProgress(
	total: number,
	noun: string,
	watched: NodeJS.WritableStream | undefined,
	print: ( line: string ) => void
): Progress {
	if ( ! watched ) {
		return { step: () => {}, print, stop: () => {} };
	}
	const count = `{bar} {value}/{total} ${ noun }`;
	const started = Date.now();
	let done = 0;
	const bars = new MultiBar(
		{
			// Before the first is done, nobody knows how long one takes.
			format: ( options, params, payload ) =>
				Format.Formatter(
					{
						...options,
						format:
							params.value > 0 ? `${ count }${ PACE }` : count,
					},
					params,
					payload
				),
			barsize: 24,
			etaBuffer: 20,
			hideCursor: true,
			clearOnComplete: true,
			// Ctrl-C finishes what is in flight: the command decides when it ends.
			gracefulExit: false,
			// Without it the ends of long lines above the bar are cut off.
			linewrap: true,
			stream: watched,
		},
		Presets.shades_classic
	);
	const bar = bars.create( total, 0 );
	return {
		step: () => {
			const seconds = Math.max( 0.001, ( Date.now() - started ) / 1000 );
			done++;
			bar.update( done, { rate: ( done / seconds ).toFixed( 1 ) } );
		},
		print: ( line ) => bars.log( `${ line }\n` ),
		stop: () => {
			// Prints the lines that still wait for the next redraw.
			bars.update();
			bars.stop();
		},
	};
}

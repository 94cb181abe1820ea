import { parseArgs } from 'node:util';
import { series } from '../wordpress/versions';

const help = `npm start [-- OPTIONS]   tries the blocks in a WordPress of their own

  --wordpress WHICH  a version such as 7.1, a folder or a zip file (${ series.newest.version })
  --port NUMBER      where to look for a free port first (9400)
  --reset            begin anew; what was written is thrown away
  --watch            rebuild when a source changes
  --check            start, look whether the demo is right, and end
  --help             this`;

/** What was asked of `npm start`. */
export interface StartOptions {
	wordpress: string;
	port: number;
	reset: boolean;
	watch: boolean;
	check: boolean;
}

/**
 * Reads the command line.
 *
 * @param args Without the program's own name.
 * @return Nothing when help was asked for and given.
 * @throws Error That names the option which is wrong.
 */
export function readOptions( args: string[] ): StartOptions | undefined {
	const { values } = parseArgs( {
		args,
		options: {
			wordpress: { type: 'string', default: series.newest.version },
			port: { type: 'string', default: '9400' },
			reset: { type: 'boolean', default: false },
			watch: { type: 'boolean', default: false },
			check: { type: 'boolean', default: false },
			help: { type: 'boolean', default: false },
		},
	} );
	if ( values.help ) {
		console.log( help );
		return undefined;
	}
	const port = Number( values.port );
	if ( ! Number.isInteger( port ) || port < 1 || port > 65535 ) {
		throw new Error(
			`--port wants a number from 1 to 65535, not ${ values.port }.`
		);
	}
	return { ...values, port };
}

import { readFile } from 'node:fs/promises';
import { countNode } from './count';
import { judge, runLogged, StepError, type Count, type Step } from './step';

/**
 * A step that is one npm script, and passes or fails as a whole.
 *
 * @param title   What it finds out.
 * @param name    The script's name in package.json.
 * @param seconds How long it may take.
 */
export function script( title: string, name: string, seconds: number ): Step {
	return {
		title,
		run: async () => {
			const ended = await runLogged(
				name.replace( ':', '-' ),
				[ 'npm', 'run', name ],
				seconds
			);
			const { isGood } = ended;
			return judge( ended, {
				passed: Number( isGood ),
				failed: Number( ! isGood ),
			} );
		},
	};
}

/**
 * A step that is an npm script of Node's own test runner, against a site. In CI
 * it is tried twice, as the browser's tests are: a busy machine may be late
 * once; what fails twice is broken.
 *
 * @param title   What it finds out.
 * @param name    The script's name in package.json.
 * @param seconds How long it may take.
 * @param url     The site.
 */
export function siteScript(
	title: string,
	name: string,
	seconds: number,
	url: string
): Step {
	const log = `${ name.replace( ':', '-' ) }-${ new URL( url ).port }`;
	const tryIt = async ( into: string ): Promise< Count > => {
		const ended = await runLogged( into, [ 'npm', 'run', name ], seconds, {
			EDITORIAL_BLOCKS_URL: url,
		} );
		return judge( ended, countNode( await readFile( ended.log, 'utf8' ) ) );
	};
	return {
		title,
		run: async (): Promise< Count > => {
			try {
				return await tryIt( log );
			} catch ( error ) {
				if ( ! process.env.CI || ! ( error instanceof StepError ) ) {
					throw error;
				}
				console.log( `${ error.message }\nTrying it once more.` );
				return tryIt( `${ log }-again` );
			}
		},
	};
}

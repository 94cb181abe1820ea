import { readFile } from 'node:fs/promises';
import { countNode } from './count';
import { judge, runLogged, type Count, type Step } from './step';

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
 * A step that is an npm script of Node's own test runner, against a site.
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
	return {
		title,
		run: async (): Promise< Count > => {
			const ended = await runLogged(
				`${ name.replace( ':', '-' ) }-${ new URL( url ).port }`,
				[ 'npm', 'run', name ],
				seconds,
				{ EDITORIAL_BLOCKS_URL: url }
			);
			const said = await readFile( ended.log, 'utf8' );
			return judge( ended, countNode( said ) );
		},
	};
}

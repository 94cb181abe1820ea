import { LIMITS, weighClient } from '../package/weigh';
import { atMost, inFull, told, type Section } from './row';

/** What a page that imports the client downloads. */
export async function measureClient(): Promise< Section > {
	const found = await weighClient();
	return {
		title: 'The client in somebody’s bundle',
		command: 'npm run size:api',
		method: 'esbuild, minified, gzip at level 9: what is there when the page has loaded. The rest comes with the first call that writes, searches for a root or is refused.',
		rows: [
			atMost( 'own code', found.own.atOnce, LIMITS.own, 'B' ),
			atMost(
				'with api-fetch',
				found[ 'with api-fetch' ].atOnce,
				LIMITS[ 'with api-fetch' ],
				'B'
			),
			told(
				'own code that comes when called for',
				`${ inFull( found.own.onDemand ) } B`
			),
		],
	};
}

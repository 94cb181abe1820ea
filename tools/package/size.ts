/**
 * Holds the client to its weight: what a page that imports it downloads at
 * once, minified and compressed, with and without api-fetch in it; and says
 * what it comes to once everything has been called.
 *
 * npm run size:api
 */
import { LIMITS, weighClient } from './weigh';

async function main(): Promise< void > {
	const found = await weighClient();
	for ( const name of [ 'own', 'with api-fetch' ] as const ) {
		const { atOnce, onDemand } = found[ name ];
		const limit = LIMITS[ name ];
		console.log(
			`${ name }: ${ atOnce } bytes gzip at load (limit ${ limit }); ${ atOnce + onDemand } with everything, once the first write, search for a root or refusal has loaded the other ${ onDemand }`
		);
		if ( atOnce > limit ) {
			process.exitCode = 1;
		}
	}
}

void main();

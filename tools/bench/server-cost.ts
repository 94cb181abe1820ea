import { Testbed } from '../../tests/e2e/ground/testbed';
import { articles } from './articles';
import { atMost, told, type Row, type Section } from './row';

const ROUNDS = 30;

async function milliseconds( url: string ): Promise< number > {
	const begun = performance.now();
	await ( await fetch( url ) ).text();
	return performance.now() - begun;
}

const median = ( values: number[] ) =>
	values.sort( ( a, b ) => a - b )[ Math.floor( values.length / 2 ) ] ?? 0;

async function measureSite( version: string, url: string ): Promise< Row[] > {
	const testbed = new Testbed( url );
	const { url: page } = await testbed.post( 'author', {
		title: 'What a request costs',
		content: articles[ 'no block of ours' ] ?? '',
	} );
	const costs = [];
	for ( const active of [ false, true ] ) {
		await testbed.plugin( active );
		await testbed.cost( page );
		const cost = await testbed.cost( page );
		const times: number[] = [];
		for ( let round = 0; round < ROUNDS; round++ ) {
			times.push( await milliseconds( page ) );
		}
		costs.push( { ...cost, time: median( times ) } );
	}
	const [ off, on ] = costs;
	if ( ! off || ! on ) {
		return [];
	}
	return [
		atMost(
			`${ version }: PHP files of ours`,
			on.files.length,
			3,
			'files'
		),
		atMost(
			`${ version }: more database queries`,
			on.queries - off.queries,
			0,
			'queries'
		),
		atMost(
			`${ version }: more memory at its peak`,
			on.memory - off.memory,
			48 * 1024,
			'B'
		),
		told(
			`${ version }: a page, median of ${ ROUNDS }`,
			`${ off.time.toFixed( 1 ) } ms without, ${ on.time.toFixed( 1 ) } ms with the plugin`
		),
	];
}

/**
 * What a request without our blocks costs a server.
 *
 * @param sites Addresses by what to call them, such as `7.1`.
 */
export async function measureServer(
	sites: ReadonlyMap< string, string >
): Promise< Section > {
	const rows: Row[] = [];
	for ( const [ version, url ] of sites ) {
		rows.push( ...( await measureSite( version, url ) ) );
	}
	return {
		title: 'What a request without our blocks costs the server',
		command: 'npm run bench',
		method: 'The same post with the plugin off and on, Twenty Twenty-Five, on PHP, MariaDB and nginx of the distribution with opcache on; the second request after each switch.',
		rows,
	};
}

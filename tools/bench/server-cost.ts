import { Testbed } from '../../tests/e2e/ground/testbed';
import { articles } from './articles';
import { atMost, told, type Row, type Section } from './row';

const ROUNDS = 30;

const median = ( values: number[] ) =>
	[ ...values ].sort( ( a, b ) => a - b )[
		Math.floor( values.length / 2 )
	] ?? NaN;

const signed = ( value: number ) =>
	`${ value < 0 ? '−' : '+' }${ Math.abs( value ).toFixed( 2 ) }`;

async function costsOf( testbed: Testbed, page: string, active: boolean ) {
	await testbed.plugin( active );
	// The request behind a switch compiles what it has not seen yet.
	await testbed.cost( page );
	return testbed.cost( page );
}

async function measureSite( version: string, url: string ): Promise< Row[] > {
	const testbed = new Testbed( url );
	const { url: page } = await testbed.post( 'author', {
		title: 'What a request costs',
		content: articles[ 'no block of ours' ] ?? '',
	} );
	const pairs = [];
	// In turns, so that whatever else the machine does falls on both.
	for ( let round = 0; round < ROUNDS; round++ ) {
		const without = await costsOf( testbed, page, false );
		const withIt = await costsOf( testbed, page, true );
		pairs.push( { off: without, on: withIt } );
	}
	const { off, on } = pairs.at( -1 ) ?? {};
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
			`${ version }: processor time of a page, median of ${ ROUNDS } pairs`,
			`${ median( pairs.map( ( pair ) => pair.off.worked ) ).toFixed( 1 ) } ms without, ${ signed(
				median(
					pairs.map( ( pair ) => pair.on.worked - pair.off.worked )
				)
			) } ms with the plugin`
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
		method: 'The same post with the plugin off and on, Twenty Twenty-Five, on PHP, MariaDB and nginx of the distribution with opcache on; the second request after each switch, off and on in turns. Processor time is PHP’s own count, from before plugins are loaded to the end.',
		rows,
	};
}

/** @jest-environment node */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { publishDocuments } from '../../../src/cli/publish-documents';
import { sendAnswer } from '../api/stub-server';
import { commandedSite } from './commanded-site';
import { makeScreen } from './screen';

const site = commandedSite();

test( 'after Ctrl-C the bar does not count what was not sent', async () => {
	const total = 12;
	for ( let at = 0; at < total; at++ ) {
		writeFileSync( path.join( site().folder, `${ at }.md` ), `# T${ at }` );
	}
	let isInterrupted = false;
	site().isLost = ( { method, path: asked } ) => {
		if (
			method === 'POST' &&
			asked === '/wp/v2/posts' &&
			! isInterrupted
		) {
			isInterrupted = true;
			process.emit( 'SIGINT' );
		}
		return false;
	};
	const { stream } = makeScreen( 200 );
	const shown: string[] = [];
	stream.on( 'data', ( chunk ) => shown.push( String( chunk ) ) );
	const actions: unknown[] = [];
	const code = await publishDocuments(
		[ site().folder ],
		{ json: true },
		{
			json: ( value ) =>
				actions.push( 'action' in value ? value.action : undefined ),
			text: () => {},
			say: () => {},
			complain: () => {},
			watched: stream,
		}
	);
	const sent = actions.filter( ( action ) => action !== 'not-sent' ).length;
	const counts = Array.from(
		shown.join( '' ).matchAll( / (\d+)\/12 documents/g ),
		( [ , count ] ) => Number( count )
	);
	expect( [ code, actions.length, counts.at( -1 ) ] ).toEqual( [
		1,
		total,
		sent,
	] );
	expect( sent ).toBeGreaterThan( 0 );
	expect( sent ).toBeLessThan( total );
} );

test( 'a run that a site in trouble ends says what became of its documents, and then why', async () => {
	for ( const name of 'abcdefghi' ) {
		writeFileSync(
			path.join( site().folder, `${ name }.md` ),
			`# ${ name }`
		);
	}
	const answerAll = site().server.fault;
	site().server.fault = ( asked ) =>
		asked.method === 'POST'
			? ( { response } ) =>
					sendAnswer( response, {
						status: 429,
						headers: { 'retry-after': '600' },
					} )
			: answerAll( asked );
	const said: string[] = [];
	await expect(
		publishDocuments(
			[ site().folder ],
			{},
			{
				json: () => {},
				text: () => {},
				say: ( line ) => said.push( line ),
				complain: () => {},
				watched: undefined,
			}
		)
	).rejects.toMatchObject( { status: 429 } );
	expect( said.slice( -2 ) ).toEqual( [
		expect.stringMatching(
			/^9 documents in .* s: \d failed, \d not-sent\.$/
		),
		'Run the same command again to go on with the rest.',
	] );
} );

const RETRY =
	'GET /wp/v2/posts?per_page=100&orderby=id&order=asc&slug%5B%5D=what-a-page-owe…: Slow down. [slow_down, 429] Send less at a time, or come back later. Trying again in 0.0 s.';

test.each( [
	[ false, [ RETRY ] ],
	[ true, [] ],
] )(
	'that a question is asked again is told in a line (--quiet: %s)',
	async ( quiet, lines ) => {
		for ( let at = 0; at < 9; at++ ) {
			writeFileSync(
				path.join( site().folder, `${ at }.md` ),
				`# What a page owes its reader ${ at }`
			);
		}
		const answerAll = site().server.fault;
		let asked = 0;
		site().server.fault = ( request ) =>
			request.path === '/wp/v2/posts' && ++asked === 1
				? ( { response } ) =>
						sendAnswer( response, {
							status: 429,
							json: { code: 'slow_down', message: 'Slow down.' },
							headers: { 'retry-after': '0' },
						} )
				: answerAll( request );
		const said: string[] = [];
		const say = ( line: string ) => {
			said.push( line );
		};
		await publishDocuments(
			[ site().folder ],
			{ quiet },
			{
				json: () => {},
				text: () => {},
				say: quiet ? () => {} : say,
				complain: say,
				watched: undefined,
			}
		);
		expect( said.filter( ( line ) => /Slow/.test( line ) ) ).toEqual(
			lines
		);
	}
);

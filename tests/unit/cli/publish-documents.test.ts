/** @jest-environment node */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { publishDocuments } from '../../../src/cli/publish-documents';
import { PublishingSite } from '../publish/publishing-site';
import { makeScreen } from './screen';

let site: PublishingSite;
const { env } = process;
beforeEach( async () => {
	site = new PublishingSite();
	await site.start();
	site.server.pages[ '/' ] = () => ( {
		status: 200,
		text: '',
		headers: { link: '</wp-json/>; rel="https://api.w.org/"' },
	} );
	process.env = {
		...env,
		EDITORIAL_BLOCKS_SITE: site.server.url,
		EDITORIAL_BLOCKS_USER: 'ana',
		EDITORIAL_BLOCKS_APP_PASSWORD: 'abcd efgh',
	};
} );
afterEach( async () => {
	process.env = env;
	await site.stop();
} );

test( 'after Ctrl-C the bar does not count what was not sent', async () => {
	const total = 12;
	for ( let at = 0; at < total; at++ ) {
		writeFileSync( path.join( site.folder, `${ at }.md` ), `# T${ at }` );
	}
	let isInterrupted = false;
	site.isLost = ( { method, path: asked } ) => {
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
		[ site.folder ],
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

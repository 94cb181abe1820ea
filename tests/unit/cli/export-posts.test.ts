/** @jest-environment node */
import path from 'node:path';
import { exportPosts } from '../../../src/cli/export-posts';
import { commandedSite } from './commanded-site';

const site = commandedSite();

test.each( [ '/wp/v2/users/me', '/wp/v2/posts' ] )(
	'after Ctrl-C nobody waits for a site that does not answer %s',
	async ( place ) => {
		const answerAll = site().server.fault;
		site().server.fault = ( asked ) =>
			asked.path === place
				? () => {
						process.emit( 'SIGINT' );
					}
				: answerAll( asked );
		const said: string[] = [];
		const say = ( line: string ) => {
			// The stub forbids no caching, as if it did not know who asks.
			if ( ! line.startsWith( 'warning: ' ) ) {
				said.push( line );
			}
		};
		const code = await exportPosts(
			path.join( site().folder, 'out' ),
			{},
			{
				json: () => {},
				text: () => {},
				say,
				complain: say,
				watched: undefined,
			}
		);
		expect( [ code, said ] ).toEqual( [
			1,
			[
				'Finishing what is in flight; Ctrl-C again ends at once.',
				'0 posts.',
				'Run the same command again to go on with the rest.',
			],
		] );
	}
);

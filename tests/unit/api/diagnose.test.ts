/** @jest-environment node */
import { applicationPassword, createClient } from '../../../src/api';
import { freshStubServer } from './fresh-stub-server';

const server = freshStubServer();

/** How a site answers those who ask for an author's archive. */
const sites: [ string, ( name: string | null ) => number, string ][] = [
	[
		'has an archive for each user',
		( name ) => ( name === null || name === 'ann' ? 200 : 404 ),
		'wrong-password',
	],
	[
		'has archives, and not this user’s',
		( name ) => ( name === null ? 200 : 404 ),
		'wrong-user',
	],
	[
		'sends everybody who asks for an author to its front page',
		( name ) => ( name === null ? 200 : 301 ),
		'wrong-user-or-password',
	],
	[
		'shows its front page to everybody',
		() => 200,
		'wrong-user-or-password',
	],
	[
		'lets nobody ask',
		( name ) => ( name === null ? 200 : 403 ),
		'wrong-user-or-password',
	],
];

test.each( sites )( 'a site that %s', async ( ...row ) => {
	const [ , answer, problem ] = row;
	server().pages = {
		'/': ( url ) => ( {
			status: answer( url.searchParams.get( 'author_name' ) ),
			headers: { location: '/' },
		} ),
		'/wp-json/': () => ( {
			status: 200,
			json: {
				namespaces: [],
				authentication: { 'application-passwords': {} },
			},
		} ),
		'/wp-json/wp/v2/users/me': () => ( {
			status: 401,
			json: { code: 'rest_not_logged_in', message: 'no' },
		} ),
	};
	const client = createClient( {
		root: server().root,
		auth: applicationPassword( 'ann', 'x' ),
	} );
	await expect( client.verify() ).rejects.toMatchObject( {
		name: 'AuthError',
		problem,
	} );
} );

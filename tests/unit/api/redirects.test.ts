/** @jest-environment node */
import { createClient, type Client } from '../../../src/api';
import { freshStubServer } from './fresh-stub-server';

const server = freshStubServer();

const MOVE = 'Give the address the site really has';
const WRITE = 'A write follows no redirect, so nothing was written.';

type Row = [
	string,
	( c: Client ) => Promise< unknown >,
	number,
	string,
	string,
];

const read = ( c: Client ) => c.posts.get( 1 );
const write = ( c: Client ) => c.posts.update( 1, { title: 'T' } );

const rows: Row[] = [
	[
		'a read that is sent elsewhere',
		read,
		301,
		'https://x.test/wp-json/wp/v2/posts/1',
		`the site redirects to https://x.test/wp-json/wp/v2/posts/1. Credentials are not sent to another origin. ${ MOVE }: root https://x.test/wp-json/.`,
	],
	[
		'a read that goes round in circles',
		read,
		302,
		'/wp-json/wp/v2/posts/1',
		'the site redirects to URL/wp-json/wp/v2/posts/1. One redirect led to the next and never to an answer: look into the site’s redirects.',
	],
	[
		'a read that is sent to no address',
		read,
		302,
		'http://',
		`the site redirects. Credentials are not sent to another origin. ${ MOVE }.`,
	],
	[
		'a write that would become a read',
		write,
		301,
		'https://x.test/',
		`the site redirects to https://x.test/. ${ WRITE } ${ MOVE }.`,
	],
	[
		'a write that would stay one',
		write,
		308,
		'/wp-json/wp/v2/posts/1/',
		`the site redirects to URL/wp-json/wp/v2/posts/1/. ${ WRITE } ${ MOVE }: root URL/wp-json/.`,
	],
	[
		'a write that was perhaps carried out',
		write,
		303,
		'/done',
		'the site redirects to URL/done. It may have carried the write out all the same: look before sending it again.',
	],
];

test.each( rows )( '%s', async ( ...row ) => {
	const [ , run, status, location, said ] = row;
	server().pages[ '/wp-json/wp/v2/posts/1' ] = () => ( {
		status,
		headers: { location },
	} );
	const client = createClient( { root: server().root } );
	const method = run === read ? 'GET' : 'POST';
	await expect( run( client ) ).rejects.toMatchObject( {
		name: 'RedirectError',
		message: `${ method } ${ server().url }/wp-json/wp/v2/posts/1: ${ said.replaceAll(
			'URL',
			server().url
		) }`,
	} );
} );

test( 'a read follows redirects within its site', async () => {
	server().site.fill( 1 );
	server().pages[ '/wp-json/wp/v2/posts/7' ] = () => ( {
		status: 307,
		headers: { location: '/wp-json/wp/v2/posts/1' },
	} );
	const client = createClient( { root: server().root } );
	expect( await client.posts.get( 7 ) ).toMatchObject( { id: 1 } );
} );

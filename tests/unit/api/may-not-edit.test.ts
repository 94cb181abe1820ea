/** @jest-environment node */
import { applicationPassword, createClient } from '../../../src/api';
import { freshStubServer } from './fresh-stub-server';
import { quickClock } from './quick-clock';
import { sendAnswer, type Fault } from './stub-server';
import type { Asked } from './stub-wordpress';

const server = freshStubServer();

const client = ( auth = applicationPassword( 'ada', 'abcd efgh' ) ) =>
	createClient( {
		root: server().root,
		auth,
		clock: quickClock(),
		onEvent: () => {},
	} );

const anonymous = () =>
	createClient( { root: server().root, clock: quickClock() } );

const refusal =
	( status: number, code: string, data: object ): Fault =>
	( { response } ) =>
		sendAnswer( response, {
			status,
			json: { code, message: 'No.', data: { status, ...data } },
		} );

// As WordPress 6.8 to 7.1 refuse `status=any`.
const forbiddenStatus = ( status: number ) =>
	refusal( 400, 'rest_invalid_param', {
		params: { status: 'Status is forbidden.' },
		details: {
			status: {
				code: 'rest_forbidden_status',
				message: 'Status is forbidden.',
				data: { status },
			},
		},
	} );

/** Refuses what only those who may edit are shown: 401 to nobody, 403 to an account. */
function mayNotEdit( status: number ): void {
	server().fault = ( { query, path }: Asked ) => {
		if ( status === 401 && path === '/wp/v2/users/me' ) {
			return refusal( 401, 'rest_not_logged_in', {} );
		}
		if ( query.get( 'status' ) === 'any' ) {
			return forbiddenStatus( status );
		}
		return query.get( 'context' ) === 'edit'
			? refusal( status, 'rest_forbidden_context', {} )
			: undefined;
	};
}

const posted = () =>
	server().log.filter( ( line ) => line.startsWith( 'POST /wp-json' ) );

test.each( [ 401, 403 ] )(
	'bySlug() reads as anybody may, where editing is refused with %j',
	async ( status ) => {
		server().site.fill( 2 );
		mayNotEdit( status );
		const { posts } = anonymous();
		expect( await posts.bySlug( 'post-2' ) ).toMatchObject( { id: 2 } );
		expect( await posts.bySlug( 'other' ) ).toBe( null );
		expect(
			await posts.bySlug( 'post-2', { _fields: [ 'title' ] } )
		).toMatchObject( { id: 2 } );
		expect( server().log ).toEqual( [
			'GET /wp-json/wp/v2/posts?slug=post-2&status=any&context=edit&orderby=id&order=asc',
			'GET /wp-json/wp/v2/posts?slug=post-2&orderby=id&order=asc',
			'GET /wp-json/wp/v2/posts?slug=other&status=any&context=edit&orderby=id&order=asc',
			'GET /wp-json/wp/v2/posts?slug=other&orderby=id&order=asc',
			'GET /wp-json/wp/v2/posts?slug=post-2&status=any&context=edit&orderby=id&order=asc&_fields%5B%5D=id&_fields%5B%5D=slug&_fields%5B%5D=parent&_fields%5B%5D=title',
			'GET /wp-json/wp/v2/posts?slug=post-2&orderby=id&order=asc&_fields%5B%5D=id&_fields%5B%5D=slug&_fields%5B%5D=parent&_fields%5B%5D=title',
		] );
	}
);

test( 'bySlug() reads what WordPress leaves out for an account that may edit other posts only', async () => {
	server().site.fill( 1 );
	server().fault = ( { query } ) =>
		query.get( 'context' ) === 'edit'
			? ( { response } ) =>
					sendAnswer( response, { status: 200, json: [] } )
			: undefined;
	expect( await client().posts.bySlug( 'post-1' ) ).toMatchObject( {
		id: 1,
	} );
} );

test( 'bySlug() passes any other refusal on', async () => {
	server().fault = () =>
		refusal( 400, 'rest_invalid_param', { params: { slug: 'No.' } } );
	await expect( anonymous().posts.bySlug( 'x' ) ).rejects.toMatchObject( {
		name: 'ValidationError',
		params: { slug: 'No.' },
	} );
	expect( server().log ).toHaveLength( 1 );
} );

test.each( [ 'create', 'upsert' ] as const )(
	'%s() by nobody is an AuthError that says so',
	async ( method ) => {
		mayNotEdit( 401 );
		await expect(
			anonymous().posts[ method ]( { slug: 'x', title: 'T' } )
		).rejects.toMatchObject( {
			name: 'AuthError',
			kind: 'auth',
			status: 401,
			code: 'rest_forbidden_status',
			problem: 'not-logged-in',
			message:
				'/wp/v2/posts: the slug “x” can’t be looked for in every status, as the site takes the client for nobody, so it can’t be written. Give createClient() auth, such as applicationPassword(); where it has some, verify() says why they are not accepted. [rest_forbidden_status, 401]',
		} );
		expect( posted() ).toEqual( [] );
	}
);

test.each( [ 'create', 'upsert' ] as const )(
	'%s() by an account that may not edit is a ForbiddenError',
	async ( method ) => {
		mayNotEdit( 403 );
		await expect(
			client().pages[ method ]( { slug: 'x', title: 'T' } )
		).rejects.toMatchObject( {
			name: 'ForbiddenError',
			kind: 'forbidden',
			status: 403,
			code: 'rest_forbidden_status',
			message:
				'/wp/v2/pages: the slug “x” can’t be looked for in every status, as the account may not edit there, so it can’t be written. Use an account whose role allows this. [rest_forbidden_status, 403]',
		} );
		expect( posted() ).toEqual( [] );
	}
);

test( 'upsert() with a wrong password is the AuthError that verify() throws', async () => {
	mayNotEdit( 401 );
	server().pages[ '/' ] = ( url ) => ( {
		status: url.searchParams.get( 'author_name' ) === 'ada' ? 200 : 404,
		text: '',
	} );
	const [ verified, upserted ] = await Promise.all(
		[ client().verify(), client().posts.upsert( { slug: 'x' } ) ].map(
			( call ) => call.catch( ( error: unknown ) => error )
		)
	);
	expect( upserted ).toMatchObject( {
		name: 'AuthError',
		problem: 'wrong-password',
	} );
	expect( upserted ).toEqual( verified );
} );

test( 'who aborts meanwhile is told of that', async () => {
	mayNotEdit( 401 );
	const person = new AbortController();
	const fault = server().fault;
	server().fault = ( asked ) =>
		asked.path === '/wp/v2/users/me'
			? () => person.abort()
			: fault( asked );
	await expect(
		anonymous().posts.upsert( { slug: 'x' }, { signal: person.signal } )
	).rejects.toMatchObject( { name: 'AbortedError', sent: true } );
} );

/** @jest-environment node */
import { apiError } from '../../../src/api/errors/api-error';

const refusals: [ number, string, string, string ][] = [
	[
		400,
		'rest_invalid_param',
		'ValidationError',
		'Correct what is named, and send it again.',
	],
	[
		401,
		'rest_not_logged_in',
		'AuthError',
		'Check the credentials: verify() says what is wrong.',
	],
	[
		403,
		'rest_cannot_create',
		'ForbiddenError',
		'Use an account whose role allows this.',
	],
	[
		403,
		'rest_forbidden_context',
		'ForbiddenError',
		'Leave out context=edit, or use an account that may edit this.',
	],
	[
		403,
		'rest_cookie_invalid_nonce',
		'ForbiddenError',
		'Reload the page: its login has expired.',
	],
	[
		404,
		'rest_post_invalid_id',
		'NotFoundError',
		'Check the id: it may have been deleted.',
	],
	[
		404,
		'rest_no_route',
		'NotFoundError',
		'Check the path, and that the plugin that adds it is active.',
	],
	[ 410, 'gone', 'NotFoundError', 'Check the request.' ],
	[
		410,
		'rest_already_trashed',
		'NotFoundError',
		'It is in the trash already.',
	],
	[
		403,
		'rest_comment_closed',
		'ForbiddenError',
		'Open the post for comments first: comment_status.',
	],
	[
		403,
		'rest_comment_draft_post',
		'ForbiddenError',
		'Publish the post first.',
	],
	[
		403,
		'rest_comment_trash_post',
		'ForbiddenError',
		'Take the post out of the trash first.',
	],
	[
		409,
		'comment_duplicate',
		'ApiError',
		'It is there already: nothing is left to do.',
	],
	[ 500, 'empty_term_name', 'ApiError', 'Give the term a name.' ],
	[
		500,
		'missing_parent',
		'ApiError',
		'Check the id of the parent, or leave it out.',
	],
	[
		500,
		'duplicate_term_slug',
		'ApiError',
		'Choose another slug, or leave it out.',
	],
	[
		501,
		'rest_trash_not_supported',
		'ApiError',
		'Delete it for good: force.',
	],
	[ 400, 'empty_term_name', 'ValidationError', 'Give the term a name.' ],
	[
		413,
		'rest_upload_file_too_big',
		'ApiError',
		'Send less, or raise the server’s upload limit.',
	],
	[ 422, 'x', 'ValidationError', 'Check the request.' ],
	[ 429, 'x', 'RateLimitError', 'Send less at a time, or come back later.' ],
	[
		500,
		'rest_upload_unknown_error',
		'ApiError',
		'WordPress did not store the file: is its type allowed?',
	],
	[
		500,
		'internal_server_error',
		'ApiError',
		'Try again later, and look into the site’s error log.',
	],
];

test.each( refusals )( '%i %s is a %s: %s', ( status, code, name, remedy ) => {
	const error = apiError(
		'POST /x',
		{ code, message: 'It <b>failed</b>.', data: { status } },
		{ status, attempts: 2 }
	);
	expect( error ).toMatchObject( {
		name,
		status,
		code,
		attempts: 2,
		params: {},
		data: { status },
		message: `POST /x: It failed. [${ code }, ${ status }] ${ remedy }`,
	} );
} );

test( 'the parameters that were refused are named, each with its reason', () => {
	const error = apiError(
		'POST /x',
		{
			code: 'rest_invalid_param',
			message: 'Invalid parameter(s): tags, status',
			data: { params: { tags: 'No integers.', status: 7 } },
		},
		{ status: 400, attempts: 1 }
	);
	expect( error?.params ).toEqual( { tags: 'No integers.', status: '7' } );
	expect( error?.message ).toBe(
		'POST /x: Invalid parameter(s): tags, status (tags: No integers. status: 7) [rest_invalid_param, 400] Correct what is named, and send it again.'
	);
} );

test( 'what WordPress writes as HTML is told as text', () => {
	const error = apiError(
		'POST /x',
		{
			code: 'c',
			message:
				'You&#8217;ve <em>no</em> right &amp; &lt;title&gt; is &quot;&#x1F600;&#X1F600;&quot;&nbsp;&other; &amp;amp;',
			data: { params: { slug: 'It&#039;s taken.' } },
		},
		{ status: 400, attempts: 1 }
	);
	expect( [ error?.message, error?.params ] ).toEqual( [
		'POST /x: You’ve no right & <title> is "😀😀" &other; &amp; (slug: It\'s taken.) [c, 400] Correct what is named, and send it again.',
		{ slug: "It's taken." },
	] );
} );

test.each( [ null, [], 'x', {}, { code: 7 } ] )(
	'%j is no error of WordPress’s',
	( body ) => {
		expect( apiError( 'GET /x', body, { status: 500, attempts: 1 } ) ).toBe(
			undefined
		);
	}
);

test( 'an error without a message or data is one all the same', () => {
	expect(
		apiError(
			'GET /x',
			{ code: 'c', data: 'd' },
			{ status: 418, attempts: 1 }
		)
	).toMatchObject( {
		name: 'ApiError',
		message: 'GET /x:  [c, 418] Check the request.',
		params: {},
		data: {},
	} );
} );

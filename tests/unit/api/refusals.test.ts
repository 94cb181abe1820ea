/** @jest-environment node */
import { apiError } from '../../../src/api/errors/api-error';

const said = ( code: string, status: number, message: string ) =>
	apiError(
		'POST /wp/v2/posts',
		{ code, message },
		{ status, attempts: 1, retryAfterMs: undefined }
	);

test.each( [
	[
		'rest_no_route',
		404,
		'Check the path, and that the plugin that adds it is active.',
	],
	[
		'rest_forbidden_context',
		401,
		'Leave out context=edit, or use an account that may edit this.',
	],
	[
		'rest_upload_unknown_error',
		500,
		'WordPress did not store the file: is its type allowed?',
	],
	[
		'rest_comment_closed',
		403,
		'Open the post for comments first: comment_status.',
	],
	[ 'rest_comment_draft_post', 403, 'Publish the post first.' ],
	[ 'rest_comment_trash_post', 403, 'Take the post out of the trash first.' ],
	[ 'comment_duplicate', 409, 'It is there already: nothing is left to do.' ],
	[ 'empty_term_name', 400, 'Give the term a name.' ],
	[ 'missing_parent', 400, 'Check the id of the parent, or leave it out.' ],
	[ 'duplicate_term_slug', 500, 'Choose another slug, or leave it out.' ],
	[ 'rest_trash_not_supported', 501, 'Delete it for good: force.' ],
	[ 'rest_already_trashed', 410, 'It is in the trash already.' ],
	[
		'rest_cookie_invalid_nonce',
		403,
		'Reload the page: its login has expired.',
	],
	[ 'x', 400, 'Correct what is named, and send it again.' ],
	[ 'x', 401, 'Check the credentials: verify() says what is wrong.' ],
	[ 'x', 403, 'Use an account whose role allows this.' ],
	[ 'x', 404, 'Check the id: it may have been deleted.' ],
	[ 'x', 413, 'Send less, or raise the server’s upload limit.' ],
	[ 'x', 429, 'Send less at a time, or come back later.' ],
	[ 'x', 500, 'Try again later, and look into the site’s error log.' ],
	[ 'x', 418, 'Check the request.' ],
] )( '%s with %i says what to do next', ( code, status, next ) => {
	expect( said( code, status, 'No.' )?.message ).toBe(
		`POST /wp/v2/posts: No. [${ code }, ${ status }] ${ next }`
	);
} );

test.each( [
	[ 'Tom &amp; Ann', 'Tom & Ann' ],
	[ '&lt;b&gt; &quot;x&quot;', '<b> "x"' ],
	[ 'a&nbsp;b', 'a b' ],
	[ 'it&#8217;s, it&#x2019;s, it&#X2019;s', 'it’s, it’s, it’s' ],
	[ '<strong>Error:</strong> no', 'Error: no' ],
	[ '&amp;amp; &unknown;', '&amp; &unknown;' ],
] )( 'WordPress’s “%s” is told as text', ( html, text ) => {
	expect( said( 'x', 418, html )?.message ).toBe(
		`POST /wp/v2/posts: ${ text } [x, 418] Check the request.`
	);
} );

const byCode: Readonly< Record< string, string > > = {
	rest_no_route:
		'Check the path, and that the plugin that adds it is active.',
	rest_forbidden_context:
		'Leave out context=edit, or use an account that may edit this.',
	rest_upload_unknown_error:
		'WordPress did not store the file: is its type allowed?',
	rest_comment_closed: 'Open the post for comments first: comment_status.',
	rest_comment_draft_post: 'Publish the post first.',
	rest_comment_trash_post: 'Take the post out of the trash first.',
	comment_duplicate: 'It is there already: nothing is left to do.',
	empty_term_name: 'Give the term a name.',
	missing_parent: 'Check the id of the parent, or leave it out.',
	duplicate_term_slug: 'Choose another slug, or leave it out.',
	rest_trash_not_supported: 'Delete it for good: force.',
	rest_already_trashed: 'It is in the trash already.',
	rest_cookie_invalid_nonce: 'Reload the page: its login has expired.',
};

const byStatus: Readonly< Record< number, string > > = {
	400: 'Correct what is named, and send it again.',
	401: 'Check the credentials: verify() says what is wrong.',
	403: 'Use an account whose role allows this.',
	404: 'Check the id: it may have been deleted.',
	413: 'Send less, or raise the server’s upload limit.',
	429: 'Send less at a time, or come back later.',
};

/**
 * What to do about a refusal.
 *
 * @param code   WordPress's own, or empty.
 * @param status Of the answer.
 */
export function remedy( code: string, status: number ): string {
	return (
		byCode[ code ] ??
		byStatus[ status ] ??
		( status >= 500
			? 'Try again later, and look into the site’s error log.'
			: 'Check the request.' )
	);
}

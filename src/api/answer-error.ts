import { isRecord } from './decode';
import {
	ApiError,
	AuthError,
	BadResponseError,
	ForbiddenError,
	NotFoundError,
	RateLimitError,
	ValidationError,
	type ResponseFacts,
} from './response-errors';

const remedies: Readonly< Record< string, string > > = {
	rest_no_route:
		'Check the path, and that the plugin that adds it is active.',
	rest_forbidden_context:
		'Leave out context=edit, or use an account that may edit this.',
	rest_upload_unknown_error:
		'WordPress did not store the file: is its type allowed?',
	rest_cookie_invalid_nonce: 'Reload the page: its login has expired.',
};

const classes: Readonly< Record< number, typeof ApiError > > = {
	400: ValidationError,
	401: AuthError,
	403: ForbiddenError,
	404: NotFoundError,
	410: NotFoundError,
	422: ValidationError,
	429: RateLimitError,
};

const byStatus: Readonly< Record< number, string > > = {
	400: 'Correct what is named, and send it again.',
	401: 'Check the credentials: verify() says what is wrong.',
	403: 'Use an account whose role allows this.',
	404: 'Check the id: it may have been deleted.',
	413: 'Send less, or raise the server’s upload limit.',
	429: 'Send less at a time, or come back later.',
};

function remedy( code: string, status: number ): string {
	return (
		remedies[ code ] ??
		byStatus[ status ] ??
		( status >= 500
			? 'Try again later, and look into the site’s error log.'
			: 'Check the request.' )
	);
}

function refused( params: Record< string, string > ): string {
	const list = Object.entries( params ).map(
		( [ name, why ] ) => `${ name }: ${ why }`
	);
	return list.length ? ` (${ list.join( ' ' ) })` : '';
}

/**
 * The error that WordPress answered with.
 *
 * @param what  The request, such as `POST /wp/v2/posts`.
 * @param body  The decoded answer, with `code` and `message`.
 * @param facts Its status and so on.
 * @return Undefined where the body is no error of WordPress's.
 */
export function apiError(
	what: string,
	body: unknown,
	facts: ResponseFacts
): ApiError | undefined {
	if ( ! isRecord( body ) || typeof body.code !== 'string' ) {
		return undefined;
	}
	const { code } = body;
	const data = isRecord( body.data ) ? body.data : {};
	const params = Object.fromEntries(
		Object.entries( isRecord( data.params ) ? data.params : {} ).map(
			( [ name, why ] ) => [ name, String( why ) ]
		)
	);
	const { status } = facts;
	const said = String( body.message ?? '' ).replace( /<[^>]*>/g, '' );
	const message = `${ what }: ${ said }${ refused(
		params
	) } [${ code }, ${ status }] ${ remedy( code, status ) }`;
	const Refusal = classes[ status ] ?? ApiError;
	return new Refusal( message, facts, code, params, data );
}

// The text of a page: without its code, its tags and runs of white space.
function excerptOf( text: string ): string {
	return text
		.slice( 0, 20_000 )
		.replace( /<(script|style)\b[\s\S]*?<\/\1\s*>/gi, ' ' )
		.replace( /<[^>]*>/g, ' ' )
		.replace( /\s+/g, ' ' )
		.trim()
		.slice( 0, 200 );
}

function likelyCause( status: number, text: string, type: string ): string {
	if ( status >= 300 || ! text.trim() ) {
		return remedy( '', status );
	}
	if ( /^\s*(<br|<b>|(PHP )?(Warning|Notice|Deprecated))/i.test( text ) ) {
		return 'PHP printed this before the JSON: mend what it names, and switch display_errors off.';
	}
	return /html/i.test( type )
		? 'A web page answers here: check the address, and whether a login or security page stands before the REST API.'
		: 'Something on the server or on the way changed or cut the answer.';
}

/**
 * The error for an answer that no REST API gives.
 *
 * @param what  The request, such as `POST /wp/v2/posts`.
 * @param text  The body.
 * @param type  Its content type.
 * @param facts Its status and so on.
 */
export function badResponse(
	what: string,
	text: string,
	type: string,
	facts: ResponseFacts
): BadResponseError {
	const bytes = new TextEncoder().encode( text ).length;
	const excerpt = excerptOf( text );
	return new BadResponseError(
		`${ what }: the server answered ${ facts.status } with ${ bytes } bytes of ${
			type || 'no stated type'
		} in place of JSON${ excerpt && `: “${ excerpt }”` }. ${ likelyCause(
			facts.status,
			text,
			type
		) }`,
		facts,
		type,
		bytes,
		excerpt
	);
}

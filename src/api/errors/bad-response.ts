import { remedy } from './remedy';
import { BadResponseError, type ResponseFacts } from './response-errors';

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
 * @param what     The request, such as `POST /wp/v2/posts`.
 * @param text     The body.
 * @param response What it is the body of.
 * @param facts    Its status and so on.
 */
export function badResponse(
	what: string,
	text: string,
	response: Response,
	facts: ResponseFacts
): BadResponseError {
	const type = response.headers.get( 'content-type' ) ?? '';
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

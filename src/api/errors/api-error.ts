import { isRecord } from '../transport/decode';
import { remedy } from './remedy';
import {
	ApiError,
	AuthError,
	ForbiddenError,
	NotFoundError,
	RateLimitError,
	ValidationError,
	type ResponseFacts,
} from './response-errors';

const classes: Readonly< Record< number, typeof ApiError > > = {
	400: ValidationError,
	401: AuthError,
	403: ForbiddenError,
	404: NotFoundError,
	410: NotFoundError,
	422: ValidationError,
	429: RateLimitError,
};

const entities: Readonly< Record< string, string > > = {
	amp: '&',
	gt: '>',
	lt: '<',
	nbsp: ' ',
	quot: '"',
};

// WordPress's messages are HTML: ours are text.
function plain( html: string ): string {
	return html
		.replace( /<[^>]*>/g, '' )
		.replace( /&#(\d{1,6}|x[\da-f]{1,5});/gi, ( _, code: string ) =>
			String.fromCodePoint( Number( code.replace( /^x/i, '0x' ) ) )
		)
		.replace( /&(\w+);/g, ( as, name: string ) => entities[ name ] ?? as );
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
			( [ name, why ] ) => [ name, plain( String( why ) ) ]
		)
	);
	const { status } = facts;
	const said = plain( String( body.message ?? '' ) );
	const message = `${ what }: ${ said }${ refused(
		params
	) } [${ code }, ${ status }] ${ remedy( code, status ) }`;
	const Refusal = classes[ status ] ?? ApiError;
	return new Refusal( message, facts, code, params, data );
}

import { RedirectError } from './errors';
import { masked } from '../transport/query';

/** A redirect that was not followed. */
export type Redirect = {
	method: string;
	/** What was asked. */
	url: string;
	/** Where it leads; empty where a browser hides it. */
	to: string;
	status: number;
	/** Whether that is another origin, or unknown. */
	away: boolean;
};

const move = ( root?: string ) =>
	`Give the address the site really has${ root ? `: root ${ root }` : '' }.`;

function account( { method, to, status, away }: Redirect ): string {
	const root = /^(.*?\/wp-json\/)/.exec( to )?.[ 1 ];
	if ( method === 'GET' || method === 'HEAD' ) {
		return away
			? `Credentials are not sent to another origin. ${ move( root ) }`
			: 'One redirect led to the next and never to an answer: look into the site’s redirects.';
	}
	return status === 303
		? 'It may have carried the write out all the same: look before sending it again.'
		: `A write follows no redirect, so nothing was written. ${ move( root ) }`;
}

/**
 * The error for a redirect that was not followed: what it means, and what to do.
 *
 * @param redirect What was asked, and where it leads.
 */
export function redirectError( redirect: Redirect ): RedirectError {
	const { method, url } = redirect;
	const to = masked( redirect.to );
	return new RedirectError(
		`${ method } ${ masked( url ) }: the site redirects${
			to && ` to ${ to }`
		}. ${ account( redirect ) }`,
		to
	);
}

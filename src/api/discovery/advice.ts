import { PASSING } from '../errors/response-errors';

/**
 * What to do where no REST API was found.
 *
 * @param statuses What was answered, at whichever address; empty for nothing.
 */
export function adviceFor( statuses: readonly number[] ): string {
	if ( statuses.length === 0 ) {
		return 'Nothing answered: check the address and the network.';
	}
	if ( statuses.every( ( is ) => is === 500 || PASSING.includes( is ) ) ) {
		return 'The site is in maintenance or in trouble: try again later, and look into its error log if that goes on.';
	}
	// WordPress itself shows its front page and its index to anybody.
	return statuses.every( ( status ) => status === 401 )
		? 'The web server itself asks for a password, before WordPress does, and an application password cannot be sent beside that: let requests to /wp-json/ through without one.'
		: 'Check the address, and whether a security plugin hides the REST API; or give the address of the REST API itself.';
}

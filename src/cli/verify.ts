import type { Command } from 'commander';
import { withCommon, withCredentials } from './options';
import type { CommonFlags, CredentialFlags } from './options';
import { openTerminal } from './terminal';

const EXAMPLES = `
Examples:
  $ editorial-blocks verify
  $ editorial-blocks verify --credentials ~/.config/example.org.env --json`;

/**
 * Adds `verify`: asks the site who we are and what it has.
 *
 * @param program  The command line.
 * @param finished Gets the exit code.
 */
export function addVerify(
	program: Command,
	finished: ( code: number ) => void
): void {
	const command = program
		.command( 'verify' )
		.summary( 'check the site, the credentials and the plugin' )
		.description(
			'Ask the site who these credentials are, what they may do, and whether it has the plugin.'
		)
		.addHelpText( 'after', EXAMPLES );
	withCredentials(
		withCommon( command, 'print what was found as one JSON object' )
	).action( async ( flags: CommonFlags & CredentialFlags ) => {
		const { verifySite } = await import( './verify-site' );
		finished( await verifySite( flags, openTerminal( !! flags.quiet ) ) );
	} );
}

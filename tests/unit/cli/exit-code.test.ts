/** @jest-environment node */
import {
	ConfigError,
	ConflictError,
	DiscoveryError,
	NetworkError,
	RedirectError,
	TimeoutError,
} from '../../../src/api';
import {
	CredentialsError,
	exitCodeOf,
	UsageError,
} from '../../../src/cli/exit-code';

test.each( [
	[ new UsageError( 'x' ), 2 ],
	[ new CredentialsError( 'x' ), 3 ],
	[ new ConfigError( 'x' ), 3 ],
	[ new NetworkError( 'x', 'ECONNRESET', undefined ), 4 ],
	[ new TimeoutError( 'x', 1 ), 4 ],
	[ new RedirectError( 'x', 'https://example.org' ), 4 ],
	[ new DiscoveryError( 'x', [] ), 4 ],
	[ new ConflictError( 'x' ), 1 ],
	[ new Error( 'x' ), 1 ],
	[ 'x', 1 ],
] )( '%s ends the command with %d', ( error, code ) => {
	expect( exitCodeOf( error ) ).toBe( code );
} );

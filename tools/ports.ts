import { createServer } from 'node:net';

function isFree( port: number ): Promise< boolean > {
	return new Promise( ( resolve ) => {
		const server = createServer();
		server.once( 'error', () => resolve( false ) );
		server.listen( port, '127.0.0.1', () =>
			server.close( () => resolve( true ) )
		);
	} );
}

/**
 * The first free port of the loopback address.
 *
 * @param from  Where to look first.
 * @param taken Ports that are promised to somebody already.
 * @throws Error When a hundred in a row are busy.
 */
export async function freePort(
	from: number,
	taken: number[] = []
): Promise< number > {
	for ( let port = from; port < from + 100 && port < 65536; port++ ) {
		if ( ! taken.includes( port ) && ( await isFree( port ) ) ) {
			return port;
		}
	}
	throw new Error(
		`No port from ${ from } on is free; give another with --port.`
	);
}

import { StubServer } from './stub-server';

/**
 * A server of its own for each test of a file, stopped behind it.
 *
 * @return Gives the running test's server.
 */
export function freshStubServer(): () => StubServer {
	let server: StubServer;

	beforeEach( async () => {
		server = new StubServer();
		await server.start();
	} );

	afterEach( () => server.stop() );

	return () => server;
}

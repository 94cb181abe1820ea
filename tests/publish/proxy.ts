import { createServer, request } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SITE } from './site';

/** A way to WordPress that counts what passes, and can lose answers. */
export type Proxy = {
	url: string;
	/** Method and address of each request so far. */
	requests: string[];
	close: () => Promise< void >;
};

async function readAll( message: IncomingMessage ): Promise< Buffer > {
	const chunks: Buffer[] = [];
	for await ( const chunk of message ) {
		chunks.push( Buffer.from( chunk ) );
	}
	return Buffer.concat( chunks );
}

function forward(
	incoming: IncomingMessage,
	body: Buffer
): Promise< { answer: IncomingMessage; body: Buffer } > {
	return new Promise( ( resolve, reject ) => {
		const outgoing = request(
			new URL( incoming.url ?? '/', SITE ),
			{
				method: incoming.method,
				headers: { ...incoming.headers, host: new URL( SITE ).host },
			},
			async ( answer ) =>
				resolve( { answer, body: await readAll( answer ) } )
		);
		outgoing.on( 'error', reject );
		outgoing.end( body );
	} );
}

/**
 * Starts a proxy before the site.
 *
 * @param isLost Whether the answer to the request of this number, from 1, and
 *               this method and address is lost: the connection breaks once
 *               the site has done its work.
 */
export async function startProxy(
	isLost: ( number: number, request: string ) => boolean = () => false
): Promise< Proxy > {
	const requests: string[] = [];
	const pass = async ( incoming: IncomingMessage, out: ServerResponse ) => {
		const asked = `${ incoming.method } ${ incoming.url }`;
		const number = requests.push( asked );
		const { answer, body } = await forward(
			incoming,
			await readAll( incoming )
		);
		if ( isLost( number, asked ) ) {
			out.destroy();
			return;
		}
		const { link } = answer.headers;
		out.writeHead( answer.statusCode ?? 502, {
			...answer.headers,
			// Where the REST API is: through here.
			...( link ? { link: String( link ).replaceAll( SITE, url ) } : {} ),
		} );
		out.end( body );
	};
	const server = createServer( ( incoming, out ) => {
		pass( incoming, out ).catch( () => out.destroy() );
	} );
	await new Promise< void >( ( resolve ) =>
		server.listen( 0, '127.0.0.1', resolve )
	);
	const address: AddressInfo | string | null = server.address();
	const port = typeof address === 'object' ? address?.port : undefined;
	const url = `http://127.0.0.1:${ port }`;
	return {
		url,
		requests,
		close: () =>
			new Promise( ( resolve ) => {
				server.closeAllConnections();
				server.close( () => resolve() );
			} ),
	};
}

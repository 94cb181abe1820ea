import http from 'node:http';
import type { AddressInfo } from 'node:net';

import { StubWordPress, type Answered, type Asked } from './stub-wordpress';

type Reply = {
	response: http.ServerResponse;
	/** Carries the request out; nothing happens on the site before. */
	act: () => Answered;
	/** What happens on the site once the call has ended, if the test lets it. */
	late: ( () => unknown )[];
	url: string;
};

/** What the server does with one request in place of answering it. */
export type Fault = ( reply: Reply ) => void;

/**
 * Sends an answer as WordPress does.
 */
export function sendAnswer(
	response: http.ServerResponse,
	{ status, json, headers = {} }: Answered
): void {
	response.writeHead( status, {
		'content-type': 'application/json; charset=UTF-8',
		...headers,
	} );
	response.end( json === undefined ? '' : JSON.stringify( json ) );
}

/** A WordPress on loopback, with a script of faults. */
export class StubServer {
	readonly site = new StubWordPress();
	/** What happens on the site when the test calls it. */
	readonly late: ( () => unknown )[] = [];
	/** Each request as `METHOD /path?query`, in order. */
	readonly log: string[] = [];
	/** The fields of each request to the REST API, of a form or of JSON. */
	readonly bodies: Record< string, unknown >[] = [];
	/** The headers of each request, in the same order. */
	readonly headers: http.IncomingHttpHeaders[] = [];
	/** Decides about each request before the site sees it. */
	fault: ( asked: Asked ) => Fault | undefined = () => undefined;
	/** Answers addresses outside the REST API. */
	pages: Record< string, ( url: URL ) => Answered & { text?: string } > = {};
	url = '';
	private readonly server = http.createServer( ( request, response ) => {
		const chunks: Buffer[] = [];
		request.on( 'data', ( chunk: Buffer ) => chunks.push( chunk ) );
		request.on( 'end', () => {
			void this.handle( request, response, Buffer.concat( chunks ) );
		} );
	} );

	/** The root of the REST API. */
	get root(): string {
		return `${ this.url }/wp-json/`;
	}

	async start(): Promise< void > {
		await new Promise< void >( ( resolve ) => {
			this.server.listen( 0, '127.0.0.1', resolve );
		} );
		const { port } = this.server.address() as AddressInfo;
		this.url = `http://127.0.0.1:${ port }`;
	}

	async stop(): Promise< void > {
		const closed = new Promise( ( resolve ) =>
			this.server.close( resolve )
		);
		this.server.closeAllConnections();
		await closed;
	}

	private async handle(
		request: http.IncomingMessage,
		response: http.ServerResponse,
		bytes: Buffer
	): Promise< void > {
		const url = new URL( request.url ?? '/', this.url );
		const { method = 'GET' } = request;
		this.log.push( `${ method } ${ url.pathname }${ url.search }` );
		this.headers.push( request.headers );
		const page = this.pages[ url.pathname ];
		if ( page ) {
			const { status, text, json, headers } = page( url );
			response.writeHead( status, headers );
			response.end( text ?? JSON.stringify( json ) );
			return;
		}
		const route = url.searchParams.get( 'rest_route' );
		const asked: Asked = {
			method: String(
				request.headers[ 'x-http-method-override' ] ?? method
			),
			path: route ?? url.pathname.replace( /^\/wp-json/, '' ),
			query: url.searchParams,
			body: await fieldsOf(
				bytes,
				request.headers[ 'content-type' ] ?? ''
			),
		};
		this.bodies.push( asked.body );
		const act = () => this.site.answer( asked );
		const fault = this.fault( asked );
		if ( fault ) {
			fault( { response, act, late: this.late, url: this.url } );
		} else {
			sendAnswer( response, act() );
		}
	}
}

async function fieldsOf(
	bytes: Buffer,
	type: string
): Promise< Record< string, unknown > > {
	if ( type.startsWith( 'multipart/' ) ) {
		const form = await new Response( new Uint8Array( bytes ), {
			headers: { 'content-type': type },
		} ).formData();
		return Object.fromEntries(
			[ ...form ].filter( ( [ , value ] ) => typeof value === 'string' )
		);
	}
	return bytes.length && type.includes( 'json' )
		? JSON.parse( bytes.toString() )
		: {};
}

import { sendAnswer, type Fault } from './stub-server';

const html =
	( status: number, headers: Record< string, string > = {} ): Fault =>
	( { response } ) => {
		response.writeHead( status, {
			'content-type': 'text/html',
			...headers,
		} );
		response.end(
			'<html><style>h1{}</style><h1>Trouble</h1>\n<p>Come back later</p></html>'
		);
	};

const wordPress =
	(
		status: number,
		code: string,
		headers: Record< string, string > = {}
	): Fault =>
	( { response } ) =>
		sendAnswer( response, {
			status,
			json: { code, message: 'It did not work.', data: { status } },
			headers,
		} );

// By default to another origin on this machine.
const redirect =
	( status: number, host = 'localhost' ): Fault =>
	( { response, url } ) => {
		response.writeHead( status, {
			location: `${ url.replace( '127.0.0.1', host ) }${ response.req.url }`,
		} );
		response.end();
	};

/** What servers do to clients; `late` ones act although nobody hears of it. */
export const faults = {
	hang: () => {},
	'hang, then act before the look-ups': ( { act } ) => {
		setTimeout( act, 1 );
	},
	'hang, then act after the look-ups': ( { act, late } ) => {
		late.push( act );
	},
	'reset before acting': ( { response } ) => {
		response.socket?.destroy();
	},
	'reset after acting': ( { response, act } ) => {
		act();
		response.socket?.destroy();
	},
	'reset within the body': ( { response, act } ) => {
		const text = JSON.stringify( act().json );
		response.writeHead( 200, {
			'content-type': 'application/json',
			'content-length': text.length,
		} );
		response.write( text.slice( 0, text.length / 2 ) );
		setTimeout( () => response.socket?.destroy(), 5 );
	},
	'truncated JSON': ( { response, act } ) => {
		response.writeHead( 200, { 'content-type': 'application/json' } );
		response.end( JSON.stringify( act().json ).slice( 0, -1 ) );
	},
	'slow drip': ( { response, act } ) => {
		act();
		response.writeHead( 200, { 'content-type': 'application/json' } );
		const drip = setInterval( () => response.write( ' ' ), 10 );
		response.on( 'close', () => clearInterval( drip ) );
	},
	'PHP noise before the JSON': ( { response, act } ) => {
		response.writeHead( 200, { 'content-type': 'application/json' } );
		response.end(
			`<br />\n<b>Warning</b>: Undefined array key in /srv/x.php${ JSON.stringify(
				act().json
			) }`
		);
	},
	'429 with seconds': wordPress( 429, 'rate_limited', {
		'retry-after': '3',
	} ),
	'429 with a date': ( reply ) =>
		wordPress( 429, 'rate_limited', {
			'retry-after': new Date( Date.now() + 2000 ).toUTCString(),
		} )( reply ),
	'429 with a huge wait': wordPress( 429, 'rate_limited', {
		'retry-after': '86400',
	} ),
	'503 of a cache': html( 503, { 'retry-after': '2' } ),
	'503 of a cache, then act after the next try': ( reply ) => {
		setTimeout( reply.act, 80 );
		html( 503, { 'retry-after': '1', 'x-varnish': '32770' } )( reply );
	},
	'503 of WordPress': wordPress( 503, 'wp_die', { 'retry-after': '2' } ),
	'503 HTML': html( 503 ),
	'500 HTML': html( 500 ),
	'500 with a code': wordPress( 500, 'internal_server_error' ),
	'502 HTML': html( 502 ),
	'504 after acting': ( reply ) => {
		reply.act();
		html( 504 )( reply );
	},
	'400 with a code': wordPress( 400, 'rest_invalid_param' ),
	'403 HTML': html( 403 ),
	'200 without an entry': ( { response, act } ) => {
		act();
		sendAnswer( response, { status: 200, json: [] } );
	},
	'301 within the site': redirect( 301, '127.0.0.1' ),
	'301': redirect( 301 ),
	'302': redirect( 302 ),
	'303': redirect( 303 ),
	'307': redirect( 307 ),
	'308': redirect( 308 ),
} satisfies Record< string, Fault >;

/** @jest-environment node */
import { badResponse } from '../../../src/api/errors/bad-response';

const pages: [ number, string, string, string ][] = [
	[
		200,
		'',
		'',
		'with 0 bytes of no stated type in place of JSON. Check the request.',
	],
	[
		200,
		' \n',
		'text/plain',
		'with 2 bytes of text/plain in place of JSON. Check the request.',
	],
	[
		200,
		'<br />\n<b>Warning</b>: x{}',
		'application/json',
		'with 26 bytes of application/json in place of JSON: “Warning : x{}”. PHP printed this before the JSON: mend what it names, and switch display_errors off.',
	],
	[
		200,
		'PHP Notice: x',
		'text/html',
		'with 13 bytes of text/html in place of JSON: “PHP Notice: x”. PHP printed this before the JSON: mend what it names, and switch display_errors off.',
	],
	[
		200,
		'<html><style>a{}</style><script>b\n</script >Ä  login',
		'text/HTML; charset=utf-8',
		'with 53 bytes of text/HTML; charset=utf-8 in place of JSON: “Ä login”. A web page answers here: check the address, and whether a login or security page stands before the REST API.',
	],
	[
		200,
		'{"id":1',
		'application/json',
		'with 7 bytes of application/json in place of JSON: “{"id":1”. Something on the server or on the way changed or cut the answer.',
	],
	[
		502,
		'<h1>Bad gateway</h1>',
		'text/html',
		'with 20 bytes of text/html in place of JSON: “Bad gateway”. Try again later, and look into the site’s error log.',
	],
	[
		300,
		'Choices',
		'text/html',
		'with 7 bytes of text/html in place of JSON: “Choices”. Check the request.',
	],
];

test.each( pages )( '%i %j of %j', ( status, text, type, said ) => {
	const response = new Response( null, {
		headers: { 'content-type': type },
	} );
	expect(
		badResponse( 'GET /x', text, response, { status, attempts: 3 } )
	).toMatchObject( {
		name: 'BadResponseError',
		kind: 'bad-response',
		status,
		attempts: 3,
		contentType: type,
		message: `GET /x: the server answered ${ status } ${ said }`,
	} );
} );

test( 'of a long page the first two hundred characters are told', () => {
	const { excerpt, bytes } = badResponse(
		'GET /x',
		'ab '.repeat( 10_000 ),
		new Response(),
		{ status: 502, attempts: 1 }
	);
	expect( { excerpt, bytes } ).toEqual( {
		excerpt: 'ab '.repeat( 67 ).slice( 0, 200 ),
		bytes: 30_000,
	} );
} );

/** @jest-environment node */
import {
	networkError,
	systemCode,
} from '../../../src/api/errors/network-error';

const refused = { code: 'ECONNREFUSED' };
const deep = ( levels: number ): unknown =>
	levels ? { cause: deep( levels - 1 ) } : refused;

test.each( [
	[ 'it says it itself', refused, 'ECONNREFUSED' ],
	[ 'its cause does', deep( 1 ), 'ECONNREFUSED' ],
	[ 'a cause of causes does', deep( 4 ), 'ECONNREFUSED' ],
	[ 'it lies deeper than anybody puts it', deep( 5 ), undefined ],
	[
		'one of several addresses does',
		{ errors: [ refused ] },
		'ECONNREFUSED',
	],
	[ 'it has none', new Error( 'lost' ), undefined ],
	[ 'it is no error', 'lost', undefined ],
] )( 'the system’s code of a failure: %s', ( _, error, code ) => {
	expect( systemCode( error ) ).toBe( code );
} );

test( 'causes that lead round in a circle end', () => {
	const round: { cause?: unknown } = {};
	round.cause = round;
	expect( systemCode( round ) ).toBeUndefined();
} );

const ENDING = 'Check the network and the site’s address, then try again.';

test.each( [
	[
		Object.assign( new Error( 'no' ), refused ),
		`GET /x: the connection failed (ECONNREFUSED). ${ ENDING }`,
	],
	[
		new Error( 'sent secret away' ),
		`GET /x: the connection failed (sent *** away). ${ ENDING }`,
	],
	[ 'lost', `GET /x: the connection failed (no connection). ${ ENDING }` ],
] )( 'what a failed fetch is told as: %s', ( thrown, message ) => {
	const error = networkError( 'GET /x', thrown, ( text ) =>
		text.replace( 'secret', '***' )
	);
	expect( error.message ).toBe( message );
	expect( String( error.cause ) ).not.toContain( 'secret' );
} );

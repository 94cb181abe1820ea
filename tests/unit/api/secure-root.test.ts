/** @jest-environment node */
import { assertSameHost } from '../../../src/api/discovery/same-host';
import {
	assertSecure,
	normalizeRoot,
} from '../../../src/api/discovery/secure-root';

const roots: [ string, string ][] = [
	[ 'https://x.test/wp-json', 'https://x.test/wp-json/' ],
	[ 'https://x.test/wp-json///', 'https://x.test/wp-json/' ],
	[ 'https://x.test/blog/wp-json/?a=b#c', 'https://x.test/blog/wp-json/' ],
	// nginx answers a DELETE for a folder with 405: WordPress itself names the file.
	[ 'https://x.test/?rest_route=/', 'https://x.test/index.php?rest_route=/' ],
	[ 'https://x.test?rest_route=', 'https://x.test/index.php?rest_route=/' ],
	[
		'https://x.test/blog/?rest_route=/wp/v2',
		'https://x.test/blog/index.php?rest_route=/',
	],
	[
		'https://x.test/blog?rest_route=/',
		'https://x.test/blog/index.php?rest_route=/',
	],
	[
		'https://x.test/index.php?rest_route=/',
		'https://x.test/index.php?rest_route=/',
	],
	[ 'http://x.test:8080/wp-json/', 'http://x.test:8080/wp-json/' ],
];

test.each( roots )( '%s is the root %s', ( given, root ) => {
	expect( normalizeRoot( given ) ).toBe( root );
	expect( normalizeRoot( new URL( given ) ) ).toBe( root );
} );

const refused: [ string, string ][] = [
	[
		'x.test/wp-json/',
		'“x.test/wp-json/” is no whole address. Write the root out, such as https://example.org/wp-json/.',
	],
	[
		'ftp://x.test/wp-json/',
		'“ftp://x.test/wp-json/” is no whole address. Write the root out, such as https://example.org/wp-json/.',
	],
	[
		'ahttp://x.test/',
		'“ahttp://x.test/” is no whole address. Write the root out, such as https://example.org/wp-json/.',
	],
	[
		'https://admin:p#ss@x.test/wp-json/',
		'“…@x.test/wp-json/” is no whole address. Write the root out, such as https://example.org/wp-json/.',
	],
	[
		'https://ana@x.test/wp-json/',
		'Pass user name and password as auth, not in the address.',
	],
	[
		'https://:secret@x.test/wp-json/',
		'Pass user name and password as auth, not in the address.',
	],
];

test.each( refused )( '%s is refused as a root', ( given, message ) => {
	expect( () => normalizeRoot( given ) ).toThrow(
		expect.objectContaining( {
			name: 'ConfigError',
			kind: 'config',
			message,
		} )
	);
} );

test.each( [
	'https://x.test/',
	'http://localhost/',
	'http://127.0.0.1/',
	'http://127.255.1.20/',
	'http://[::1]/',
] )( 'credentials may go to %s', ( root ) => {
	expect( () => assertSecure( root ) ).not.toThrow();
} );

test.each( [
	'http://x.test/',
	'http://notlocalhost/',
	// Node asks the network's name server where that is.
	'http://blog.localhost:8080/',
	'http://localhost.x.test/',
	'http://127.0.0.1.x.test/',
	'http://x127.0.0.1.test/',
	'http://128.0.0.1/',
] )( 'credentials do not go in the clear to %s', ( root ) => {
	const { origin } = new URL( root );
	expect( () => assertSecure( root ) ).toThrow(
		expect.objectContaining( {
			name: 'ConfigError',
			message: `${ origin }: no credentials are sent over plain http, where anyone on the way can read them. Use https, or allowInsecureAuth on a trusted network.`,
		} )
	);
} );

test( 'a root on the same host is taken, with or without www.', () => {
	expect( () => {
		assertSameHost( 'https://x.test/', 'http://www.x.test:81/wp-json/' );
		assertSameHost( 'https://www.x.test/', 'https://x.test/wp-json/' );
	} ).not.toThrow();
} );

test.each( [
	[ 'https://x.test/', 'https://evil.test/wp-json/' ],
	[ 'https://x.test/', 'https://x.test.evil.test/wp-json/' ],
	[ 'https://awww.x.test/', 'https://ax.test/wp-json/' ],
] )( '%s may not name the root %s', ( site, root ) => {
	expect( () => assertSameHost( site, root ) ).toThrow(
		expect.objectContaining( {
			name: 'ConfigError',
			message: `${ site } names a REST API on another host, ${ root }. If that is right, pass it as root.`,
		} )
	);
} );

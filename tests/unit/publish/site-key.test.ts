/** @jest-environment node */
import { siteKey } from '../../../src/publish/ledger/site-key';

const SAME: [ key: string, addresses: string[] ][] = [
	[
		'example.org',
		[
			'https://example.org',
			'HTTPS://Example.ORG/',
			'http://example.org:80',
			'https://www.example.org:443//',
			'https://example.org/wp-json',
			'https://example.org/wp-json/wp/v2/',
			'https://example.org/?rest_route=/',
			'https://example.org/index.php/wp-json/',
			'https://example.org/wp-admin/profile.php',
			'https://example.org/wp-login.php?redirect_to=x',
			'https://ann@example.org/index.html',
		],
	],
	[
		'example.org/blog',
		[ 'https://example.org/blog', 'http://example.org//blog/wp-admin/' ],
	],
	[ 'example.org/Blog', [ 'https://example.org/Blog/' ] ],
	[ 'example.org/wp-json-notes', [ 'https://example.org/wp-json-notes/' ] ],
	[ 'staging.example.org', [ 'https://staging.example.org' ] ],
	[ 'example.org:8080', [ 'http://example.org:8080/' ] ],
	[ 'xn--mnchen-3ya.example', [ 'https://München.example' ] ],
	[ 'not an address', [ 'not an address' ] ],
];

test.each( SAME )( 'the site %s is written as %j', ( key, addresses ) => {
	expect( addresses.map( siteKey ) ).toEqual( addresses.map( () => key ) );
} );

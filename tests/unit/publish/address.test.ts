/** @jest-environment node */
import { localAddress } from '../../../src/publish/plan/address';

test.each( [
	[ 'b.md', { file: '/docs/b.md', fragment: '' } ],
	[ './img/a%20b.png', { file: '/docs/img/a b.png', fragment: '' } ],
	[ '../up.md#part', { file: '/up.md', fragment: '#part' } ],
	[ 'b.md?x=1#y', { file: '/docs/b.md', fragment: '#y' } ],
	[ '100%.png', { file: '/docs/100%.png', fragment: '' } ],
	[ '#part', undefined ],
	[ '?page=2', undefined ],
	[ '', undefined ],
	[ '/about', undefined ],
	[ '//example.org/a.png', undefined ],
	[ 'https://example.org/a.png', undefined ],
	[ 'data:image/png;base64,AA==', undefined ],
	[ 'mailto:ana@example.org', undefined ],
] )( 'from /docs, %s means %j', ( address, meant ) => {
	expect( localAddress( address, '/docs' ) ).toEqual( meant );
} );

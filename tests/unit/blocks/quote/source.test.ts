import {
	changeSource,
	removeSource,
} from '../../../../blocks/quote/attribution/source';
import { quote } from './attributes';

describe( 'a source', () => {
	const old = 'https://www.example.org/a';
	test.each( [
		[ {}, old, { url: old, work: 'example.org' } ],
		[ { work: 'Page Notes' }, old, { url: old } ],
		[
			{ url: old, work: 'example.org' },
			'http://b.test/',
			{ url: 'http://b.test/', work: 'b.test' },
		],
		[ {}, 'javascript:alert(1)', undefined ],
		[ {}, 'data:text/html,x', undefined ],
		[ {}, '/relative', undefined ],
		[ {}, 'mailto:a@b.test', undefined ],
		[ {}, 'https://', undefined ],
	] )( 'of %j is set to %s', ( was, typed, expected ) => {
		expect( changeSource( quote( was ), typed ) ).toEqual( expected );
	} );

	test( 'takes the host that stood for its title along', () => {
		expect( [
			removeSource( quote( { url: old, work: 'example.org' } ) ),
			removeSource( quote( { url: old, work: 'Page Notes' } ) ),
		] ).toEqual( [
			{ url: undefined, work: undefined },
			{ url: undefined },
		] );
	} );
} );

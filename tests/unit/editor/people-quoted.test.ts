import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { peopleIn } from '../../../src/editor/people-quoted';

const fixture = ( name: string ) =>
	readFileSync( join( __dirname, '../../fixtures/blocks', name ), 'utf8' );

it( 'reads who was quoted from what readers get, and passes over quotes of nobody', () => {
	const post = [
		fixture( 'quote__testimonial.html' ),
		fixture( 'quote.html' ),
		fixture( 'quote__repeating-pull-quote.html' ),
		'<figure><figcaption class="wp-block-editorial-blocks-quote__attribution"><span class="wp-block-editorial-blocks-quote__name">R&amp;D <em>team</em></span></figcaption></figure>',
	].join( '\n' );

	expect( peopleIn( post ) ).toEqual( [
		{ name: 'Ana Ruiz', role: 'typographer, Lisbon' },
		{ name: 'R&D team', role: '' },
	] );
} );

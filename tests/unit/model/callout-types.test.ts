/** @jest-environment node */
import { readFileSync } from 'node:fs';
import {
	calloutTypes,
	findCalloutType,
	TYPE_PATTERN,
} from '../../../src/model/callout-types';
import { sources } from '../../../tools/callout-types';

it.each( sources() )(
	'$path is what the list of types says',
	( { path, content } ) => {
		expect( readFileSync( path, 'utf8' ) ).toBe( content );
	}
);

it( 'holds nothing twice and nothing that may not stand in a class or a style', () => {
	const words = calloutTypes.flatMap( ( { slug, aliases } ) => [
		slug,
		...aliases,
	] );
	expect(
		words.filter( ( word, at ) => words.indexOf( word ) !== at )
	).toEqual( [] );
	expect(
		calloutTypes.filter(
			( { slug, icon, accent } ) =>
				! TYPE_PATTERN.test( slug ) ||
				! /^[MmLlHhVvCcSsQqTtAaZz0-9 .,-]{1,600}$/.test( icon ) ||
				! /^#[0-9a-f]{6}$/.test( accent )
		)
	).toEqual( [] );
} );

it.each( [
	[ 'tip', 'tip' ],
	[ 'INFO', 'note' ],
	[ 'TlDr', 'summary' ],
	[ 'recipe', undefined ],
	[ '', undefined ],
] )( 'the word %j stands for the type %j', ( word, slug ) => {
	expect( findCalloutType( word )?.slug ).toBe( slug );
} );

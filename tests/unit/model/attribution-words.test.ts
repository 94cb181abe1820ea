/** @jest-environment node */
import {
	isLongTitle,
	looksLikeName,
	looksLikeTitle,
} from '../../../src/model/attribution-words';

test.each( [
	[ 'Ana Ruiz', true ],
	[ '  Ana   Ruiz ', true ],
	[ 'Ana', false ],
	[ 'Juan Pablo de la Cruz', true ],
	[ 'Juan Pablo de la Cruz Ruiz', false ],
	[ 'Leonardo da Vinci', true ],
	[ 'Jeanne d’Arc', true ],
	[ "Jeanne d'Arc", true ],
	[ 'Jeanne dArc', false ],
	[ 'Ana writes', false ],
	[ 'ana Ruiz', false ],
	[ 'Ana denim', false ],
	[ 'Chief Editor', false ],
	[ 'Oxford University', false ],
	[ 'Ana xDe', false ],
] )( '%j could be somebody’s name: %j', ( text, is ) => {
	expect( looksLikeName( text ) ).toBe( is );
} );

test.each( [
	[ 'The Stranger', false, true ],
	[ 'The Book of Sand', false, true ],
	[ 'War and Peace', true, true ],
	[ 'War and Peace', false, false ],
	[ 'the stranger', true, false ],
	[ 'of the House', true, false ],
	[ 'Editor of the Times', true, false ],
	[ 'Ministry of the Interior', true, false ],
] )( '%j reads like a title, a date after it (%j): %j', ( text, dated, is ) => {
	expect( looksLikeTitle( text, dated ) ).toBe( is );
} );

test.each( [
	[ 'The Book of Sand', true ],
	[ 'The Stranger', false ],
	[ 'War and Peace', false ],
	[ 'Ana Ruiz', false ],
] )( '%j can hardly be anything but a title: %j', ( text, is ) => {
	expect( isLongTitle( text ) ).toBe( is );
} );

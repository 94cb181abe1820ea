/** @jest-environment node */
import { startsWithDash } from '../../../src/model/attribution';
import { isDialogue, withoutDash } from '../../../src/model/attribution-dash';

test.each( [
	[ '— Ana', true ],
	[ '  – Ana', true ],
	[ '&mdash;Ana', true ],
	[ '-- Ana', true ],
	[ '~ Ana', true ],
	[ '<em>— Ana</em>', true ],
	[ '&horbar; Ana', true ],
	[ ' <b>\n<i class="x">―― Ana</i></b>', true ],
	[ '1 < 2 — Ana', false ],
	[ 'x<em>— Ana</em>', false ],
	[ '-<b>- Ana</b>', false ],
	[ '- Ana', false ],
	[ '-Ana', false ],
	[ 'Ana — Ruiz', false ],
	[ '', false ],
] )(
	'a dash begins an attribution, a hyphen a list: %s',
	( text, expected ) => {
		expect( startsWithDash( text ) ).toBe( expected );
	}
);

test.each( [
	[ '— Tu viens ?', true ],
	[ '<p>Il entra.</p><p><em>— Tu viens ?</em></p>', true ],
	[ 'Il entra.<br />\t— Tu viens ?', true ],
	[ 'Il entra.\n– Tu viens ?', true ],
	[ '<p>Il entra — enfin.</p><p>Un silence.</p>', false ],
	[ '', false ],
] )( '%j is said in a dialogue: %s', ( html, expected ) => {
	expect( isDialogue( html ) ).toBe( expected );
} );

test.each( [
	[ '—— Ana', 'Ana' ],
	[ ' --- Ana', 'Ana' ],
	[ '&ndash;Ana', 'Ana' ],
	[ '- Ana', 'Ana' ],
	[ ' •  Ana', 'Ana' ],
	[ '— - Ana', 'Ana' ],
	[ '  Ana', 'Ana' ],
	[ '-Ana', '-Ana' ],
	[ 'Ana — Ruiz - x', 'Ana — Ruiz - x' ],
] )( 'of %j the name is %j', ( text, name ) => {
	expect( withoutDash( text ) ).toBe( name );
} );

/** @jest-environment node */
import { startsWithDash } from '../../../src/model/attribution';

test.each( [
	[ '— Ana', true ],
	[ '  – Ana', true ],
	[ '&mdash;Ana', true ],
	[ '-- Ana', true ],
	[ '~ Ana', true ],
	[ '<em>— Ana</em>', true ],
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

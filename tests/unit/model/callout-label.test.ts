/** @jest-environment node */
import { labelAfterTypeChange } from '../../../src/model/callout-label';

const untouched = new Set( [ 'Note', 'Hinweis' ] );

test.each( [
	[ 'Note', 'Warning' ],
	[ 'Hinweis', 'Warning' ],
	[ '', 'Warning' ],
	[ 'Mind the gap', 'Mind the gap' ],
	[ 'note', 'note' ],
] )(
	'a callout labelled %j that becomes a warning says %j',
	( label, word ) => {
		expect( labelAfterTypeChange( label, untouched, 'Warning' ) ).toBe(
			word
		);
	}
);

/** @jest-environment node */
import { convert } from '../../../../src/content';
import { readMarker } from '../../../../src/content/normalize/markers';

test.each( [
	[ 'n7:o:0', { edge: 'o', index: 0 } ],
	[ 'n7:c:12', { edge: 'c', index: 12 } ],
	[ 'n7:x:0', undefined ],
	[ 'n7', undefined ],
	[ 'n8:o:0', undefined ],
	[ ' n7:o:0', undefined ],
	[ 'fn:c:12', undefined ],
] )( 'the comment “%s” is read as %j', ( comment, marker ) => {
	expect( readMarker( comment, 'n7' ) ).toEqual( marker );
} );

test( 'a comment written like a mark of the converter’s own opens nothing', () => {
	const tip = ':::tip\nDrink water.\n:::';
	const { markup, warnings } = convert(
		`<!--todo:o:0-->\n\nRest.\n\n<!--todo:c:0-->\n\n${ tip }`,
		{ from: 'markdown' }
	);
	expect( { markup, warnings } ).toEqual( {
		markup: `<!-- wp:paragraph -->\n<p>Rest.</p>\n<!-- /wp:paragraph -->\n\n${
			convert( tip, { from: 'markdown' } ).markup
		}`,
		warnings: [],
	} );
} );

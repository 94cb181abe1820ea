import { withoutOuterMarks } from '../../../src/model/quotation-marks';

test.each( [
	[ [ '“One.”' ], [ 'One.' ] ],
	[ [ '"One."' ], [ 'One.' ] ],
	[ [ '„Eins.“' ], [ 'Eins.' ] ],
	[ [ '«Un.»' ], [ 'Un.' ] ],
	[ [ '「一。」' ], [ '一。' ] ],
	[ [ '<em>“One.”</em>' ], [ '<em>One.</em>' ] ],
	[
		[ '“One.', 'Two.”' ],
		[ 'One.', 'Two.' ],
	],
	[ [ '“He said “one” to me.”' ], [ 'He said “one” to me.' ] ],
	[ [ '“Yes,” she said, “no.”' ], undefined ],
	[ [ '“One,” he said.' ], undefined ],
	[ [ '“' ], undefined ],
	[ [ 'One.' ], undefined ],
	[ [], undefined ],
] )( 'takes the outer marks off %j', ( texts, expected ) => {
	expect( withoutOuterMarks( texts ) ).toEqual( expected );
} );

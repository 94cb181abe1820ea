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
	[ [ '»Eins.«' ], [ 'Eins.' ] ],
	[ [ '”Ett.”' ], [ 'Ett.' ] ],
	[ [ '„Jeden.”' ], [ 'Jeden.' ] ],
	[ [ '‘One.’' ], [ 'One.' ] ],
	[ [ '‚Eins.‘' ], [ 'Eins.' ] ],
	[ [ '『一。』' ], [ '一。' ] ],
	[ [ '《一。》' ], [ '一。' ] ],
	[ [ '“”' ], [ '' ] ],
	[ [ ' &nbsp;“One.”&nbsp; ' ], [ ' &nbsp;One.&nbsp; ' ] ],
	[
		[ '<strong><em>“One.</em>”</strong> ' ],
		[ '<strong><em>One.</em></strong> ' ],
	],
	[ [ '<br>“One.”' ], undefined ],
	[ [ '“One.”<br>' ], undefined ],
	[ [ '“One.”<' ], undefined ],
	[ [ '“One.”, x>' ], undefined ],
	[ [ '“One.”</em> she said' ], undefined ],
	[
		[ '“One.', '“Two.', '“Three.”' ],
		[ 'One.', '“Two.', '“Three.' ],
	],
	[
		[ '"One.', '<em>"Two."</em>' ],
		[ 'One.', '<em>"Two.</em>' ],
	],
	[ [ '“One.”', '“Two.”' ], undefined ],
	[ [ '“One.”', '“One.”' ], undefined ],
	[ [ '"One."', '"Two."' ], undefined ],
	[ [ '”' ], undefined ],
	[ [ '"One" and "two"' ], undefined ],
	[ [ '“He said “one” to me.”' ], [ 'He said “one” to me.' ] ],
	[ [ '“Yes,” she said, “no.”' ], undefined ],
	[ [ '“One,” he said.' ], undefined ],
	[ [ '“' ], undefined ],
	[ [ 'One.' ], undefined ],
	[ [], undefined ],
] )( 'takes the outer marks off %j', ( texts, expected ) => {
	expect( withoutOuterMarks( texts ) ).toEqual( expected );
} );

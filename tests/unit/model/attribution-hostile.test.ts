/** @jest-environment node */
/*
 * What no person writes but a document may hold: 100,000 characters in one line.
 * Reading one has to cost what its length costs, and throw nothing.
 */
import {
	parseAttribution,
	printAttribution,
	startsWithDash,
} from '../../../src/model/attribution';
import { withoutOuterMarks } from '../../../src/model/quotation-marks';

const LENGTH = 100_000;

/** Far above what a slow machine needs, far below what one square costs. */
const MILLISECONDS = 1_000;

const pieces = [
	...' \u00a0,.-—([“„«"|·:?1iA&é<',
	...[ '- ', '— ', ', ', ' | ', '()', '“”', '« ', 'p. 1', 'A. ', ' in a' ],
	...[ ' on A', 'May 1', ' 1999', ' 1999 AD', '(1999) ', 'Jr., ', 'from ' ],
	...[ '&amp;', '&#1', '&nbsp;', '<a', '<a "', "<a '", '<a x', '<a a=' ],
	...[ '<em>', '</em>', '<em>,</em>', '<br>', '<p>', '<!--', '<script' ],
	...[
		'</script',
		'<span lang="a">',
		'<sup><a href="#1">1</a></sup>',
		'</a',
	],
];

const lines = ( piece: string ) => {
	const many = piece.repeat( LENGTH / piece.length );
	return [ many, `A${ many }x`, `— A${ many }(`, `<p>${ many }</p>` ];
};

const readers = {
	parseAttribution,
	startsWithDash,
	withoutOuterMarks: ( line: string ) => withoutOuterMarks( [ line ] ),
	printAttribution: ( work: string ) => printAttribution( { work } ),
};

describe.each( Object.entries( readers ) )( '%s()', ( _, read ) => {
	test.each( pieces )( 'reads a line of %j alone at once', ( piece ) => {
		// Processor time: what else runs on the machine does not count.
		const began = process.cpuUsage();
		lines( piece ).forEach( read );
		const { user } = process.cpuUsage( began );
		expect( user / 1000 ).toBeLessThan( MILLISECONDS );
	} );
} );

test( 'a line that long names nobody', () => {
	expect( pieces.flatMap( lines ).map( parseAttribution ) ).toEqual(
		pieces.flatMap( lines ).map( () => undefined )
	);
} );

test( 'a name inside more elements than anybody writes is still the name', () => {
	const deep = `${ '<em>'.repeat( 500 ) }Ana Ruiz${ '</em>'.repeat( 500 ) }, poet`;
	expect( parseAttribution( deep ) ).toEqual( {
		name: 'Ana Ruiz',
		role: 'poet',
	} );
} );

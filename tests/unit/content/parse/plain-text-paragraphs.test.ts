/** @jest-environment node */
import { converted } from './without-delimiters';

const PLATFORM = 'The train leaves at noon from the second platform,';
const HAN = '千里之行始于足下然后大家一起走到山上去看日出再回来吃';
const LATE = 'and who comes late has to wait for the one at six.';
const LONG_LINE =
	'The train leaves at noon from the second platform, and whoever is late will have to wait for the one';

test.each( [
	[
		'of fifty columns and more, broken where the next word had no room',
		[ PLATFORM, LATE ],
		[ `${ PLATFORM } ${ LATE }` ],
	],
	[
		'of less than fifty columns',
		[
			'The train leaves at ten from the second platform,',
			'and comes back.',
		],
		[
			'The train leaves at ten from the second platform,',
			'and comes back.',
		],
	],
	[
		'of a hundred columns',
		[ LONG_LINE, 'at six.' ],
		[ `${ LONG_LINE } at six.` ],
	],
	[
		'of more than a hundred',
		[ `${ LONG_LINE }s`, 'at six.' ],
		[ `${ LONG_LINE }s`, 'at six.' ],
	],
	[
		'broken where the next word had room to the column',
		[ `${ PLATFORM } and never later.`, PLATFORM, 'whoever you ask.' ],
		[ `${ PLATFORM } and never later.`, PLATFORM, 'whoever you ask.' ],
	],
	[
		'broken where the next word had room to the last column',
		[ `${ LATE } Go`, LATE, 'No one waits.' ],
		[ `${ LATE } Go`, LATE, 'No one waits.' ],
	],
	[
		'of Chinese that is not broken in the middle',
		[ `${ HAN }${ HAN }水。`, `${ HAN }${ HAN }`, '再见。' ],
		[ `${ HAN }${ HAN }水。`, `${ HAN }${ HAN }`, '再见。' ],
	],
	[
		'of Chinese that is broken at a column',
		[ `${ HAN }${ HAN }水`, `${ HAN }${ HAN }`, '再见。' ],
		[ `${ HAN }${ HAN }水${ HAN }${ HAN }再见。` ],
	],
	[
		'of which the first word just had no room',
		[ `${ PLATFORM } and later`, `${ PLATFORM } not`, 'behind it.' ],
		[ `${ PLATFORM } and later ${ PLATFORM } not behind it.` ],
	],
	[
		'of which one alone was broken early',
		[
			LATE,
			'At seven.',
			'Whoever comes even later has to wait for the next day.',
		],
		[
			LATE,
			'At seven.',
			'Whoever comes even later has to wait for the next day.',
		],
	],
	[
		'with runs of blanks and tabs',
		[
			'  The train\t leaves   at noon.  ',
			'',
			' ',
			'\t',
			'It comes back.',
		],
		[ 'The train leaves at noon.', 'It comes back.' ],
	],
] )( 'lines %s', ( _, lines, paragraphs ) => {
	expect(
		converted( [ 'Timetable', '', ...lines ].join( '\n' ), 'text' )
	).toEqual( {
		title: 'Timetable',
		html: paragraphs.map( ( text ) => `<p>${ text }</p>` ),
		warnings: [],
	} );
} );

test.each( [
	[ 'Windows', '\r\n' ],
	[ 'old Macs', '\r' ],
	[ 'everybody else', '\n' ],
] )( 'lines end as those of %s do', ( _, end ) => {
	expect(
		converted(
			[ 'Timetable', '', 'At noon.', 'At six.' ].join( end ),
			'text'
		)
	).toEqual( {
		title: 'Timetable',
		html: [ '<p>At noon.</p>', '<p>At six.</p>' ],
		warnings: [],
	} );
} );

const TITLE_OF_200 = `${ 'Where the trains go, '.repeat( 9 ) }and why not`;

test.each( [
	[
		'is the first line, behind blank ones',
		'\n \nTimetable\nThe train leaves at noon.',
		'Timetable',
		[ '<p>The train leaves at noon.</p>' ],
	],
	[
		'may take two hundred characters',
		`${ TITLE_OF_200 }\n\nAt noon.`,
		TITLE_OF_200,
		[ '<p>At noon.</p>' ],
	],
	[
		'is no longer than that',
		`${ TITLE_OF_200 }?\n\nAt noon.`,
		'',
		[ `<p>${ TITLE_OF_200 }?</p>`, '<p>At noon.</p>' ],
	],
	[
		'is no item of a list',
		'- At noon\n- At six',
		'',
		[ '<ul>', '<li>At noon</li>', '<li>At six</li>', '</ul>' ],
	],
	[
		'is no second one where front matter has it',
		'---\ntitle: Timetable\n---\nTrains\n\nAt noon.',
		'Timetable',
		[ '<p>Trains</p>', '<p>At noon.</p>' ],
	],
	[ 'is all there is', 'Timetable', 'Timetable', [] ],
	[ 'is missing where nothing stands', ' \n\t\n', '', [] ],
] )( 'a text’s title %s', ( _, document, title, html ) => {
	expect( converted( document, 'text' ) ).toEqual( {
		title,
		html,
		warnings: [],
	} );
} );

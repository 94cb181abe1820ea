/** @jest-environment node */
import { toMarkdown } from '../../../../src/content';

const HEAT = '0f7c3f9a-1b2c-4d5e-8f90-123456789abc';
const COLD = '7d1e2b3c-4f5a-4b6c-9d8e-abcdef012345';

const mark = ( id: string, number: number ) =>
	`<sup data-fn="${ id }" class="fn"><a href="#${ id }" id="${ id }-link">${ number }</a></sup>`;
const paragraph = ( text: string ) =>
	`<!-- wp:paragraph -->\n<p>${ text }</p>\n<!-- /wp:paragraph -->`;
const list = '<!-- wp:footnotes /-->';
const heated = paragraph( `Heat${ mark( HEAT, 1 ) }.` );
const others = paragraph(
	`Seven${ mark( '7', 2 ) }, cold${ mark( COLD, 3 ) }.`
);
const heat = { content: 'About heat.', id: HEAT };
const note = `[^1]: About heat. <!-- id: ${ HEAT } -->`;

const posts: [ string, string[], unknown, string[] ][] = [
	[
		'beside one that nothing mentions any more',
		[ heated, list ],
		[ heat, { content: 'About cold.', id: COLD } ],
		[ 'Heat[^1].', note ],
	],
	[
		'without words yet',
		[ heated, list ],
		[ { content: '', id: HEAT } ],
		[ 'Heat[^1].', `[^1]: <!-- id: ${ HEAT } -->` ],
	],
	[
		'with a power in it, which is no note',
		[ heated, list ],
		[ { content: '12 m<sup>2</sup> of roof', id: HEAT } ],
		[
			'Heat[^1].',
			`[^1]: 12 m<sup>2</sup> of roof <!-- id: ${ HEAT } -->`,
		],
	],
	[
		'beside what plugins left that is no note',
		[ heated, others, list ],
		[
			null,
			'Heat',
			{ content: 'Of number seven.', id: 7 },
			{ content: 7, id: COLD },
			{ content: 'Of nothing.' },
			{ id: COLD },
			heat,
		],
		[ 'Heat[^1].', others, note ],
	],
	[
		'beside words without a block',
		[ heated, '<p>Classic words.</p>', list ],
		[ heat ],
		[ heated, '<p>Classic words.</p>', note ],
	],
	[ 'that no block lists', [ heated ], [ heat ], [ heated ] ],
	[ 'whose texts are one object', [ heated, list ], heat, [ heated, list ] ],
];

test.each( posts )( 'a note %s', ( _, blocks, stored, document ) => {
	expect(
		toMarkdown( blocks.join( '\n\n' ), {
			footnotes: JSON.stringify( stored ),
		} )
	).toBe( document.join( '\n\n' ) );
} );

test( 'a note whose texts are cut off', () => {
	const post = [ heated, list ].join( '\n\n' );
	expect( toMarkdown( post, { footnotes: '[{"content":"About' } ) ).toBe(
		post
	);
} );

/** @jest-environment node */
import { convert, serialize } from '../../../src/content';
import type { ConvertOptions } from '../../../src/content';
import { paragraph } from '../../../src/content/blocks/core-text';
import { callout } from '../../../src/content/blocks/own-callout';
import { quote } from '../../../src/content/blocks/own-quote';

const note = ( html: string ) =>
	serialize( [
		callout( { type: 'note', label: 'Note' }, [ paragraph( html ) ] ),
	] );
const plain = ( html: string ) => serialize( [ paragraph( html ) ] );
const coreQuote = ( html: string ) =>
	`<!-- wp:quote -->\n<blockquote class="wp-block-quote">${ plain(
		html
	) }</blockquote>\n<!-- /wp:quote -->`;

const LABEL = '<strong>Note:</strong> Keep it cool.';

const labels: [ ConvertOptions[ 'boldLabels' ], string, string ][] = [
	[ undefined, '**Note:** Keep it cool.', plain( LABEL ) ],
	[ undefined, '> **Note:** Keep it cool.', note( 'Keep it cool.' ) ],
	[ 'quote', '**Note:** Keep it cool.', plain( LABEL ) ],
	[ 'quote', '> **Note:** Keep it cool.', note( 'Keep it cool.' ) ],
	[ 'all', '**Note:** Keep it cool.', note( 'Keep it cool.' ) ],
	[ 'all', '> **Note:** Keep it cool.', note( 'Keep it cool.' ) ],
	[ 'all', '**Ana:** Words.', plain( '<strong>Ana:</strong> Words.' ) ],
	[
		'all',
		'The **Note:** is late.',
		plain( 'The <strong>Note:</strong> is late.' ),
	],
	[ 'off', '**Note:** Keep it cool.', plain( LABEL ) ],
	[ 'off', '> **Note:** Keep it cool.', coreQuote( LABEL ) ],
];

test.each( labels )(
	'boldLabels %s: “%s”',
	( boldLabels, document, markup ) => {
		expect( convert( document, { boldLabels } ).markup ).toBe( markup );
	}
);

const SAID =
	'“Most people wash their face too often,” says Dr Ana Ruiz, a dermatologist in Lisbon.';

const pulled = quote(
	{
		kind: 'pull-quote',
		repeats: true,
		name: 'Dr Ana Ruiz',
		role: 'a dermatologist in Lisbon',
	},
	[ paragraph( 'Most people wash their face too often' ) ]
);

test( 'what people say in prose is data, and the text stays as it is', () => {
	const { markup, quotes } = convert( `${ SAID }\n\nMore.` );
	expect( { markup, quotes } ).toEqual( {
		markup: serialize( [ paragraph( SAID ), paragraph( 'More.' ) ] ),
		quotes: [
			{
				text: {
					html: '<p>Most people wash their face too often</p>',
					text: 'Most people wash their face too often',
				},
				name: 'Dr Ana Ruiz',
				role: 'a dermatologist in Lisbon',
				form: 'prose',
				confidence: 0.95,
				path: [ 0 ],
				line: 1,
			},
		],
	} );
} );

test( 'promoteQuotes sets it behind its paragraph, marked as repeating it', () => {
	const { markup } = convert( `${ SAID }\n\nMore.`, { promoteQuotes: true } );
	expect( markup ).toBe(
		serialize( [ paragraph( SAID ), pulled, paragraph( 'More.' ) ] )
	);
} );

test( 'promoteQuotes escapes what a person is called', () => {
	const { blocks } = convert( SAID.replace( 'Lisbon', 'R&D' ), {
		promoteQuotes: true,
	} );
	expect( serialize( blocks.slice( 1 ) ) ).toBe(
		serialize( [ pulled ] ).replace( 'Lisbon', 'R&amp;D' )
	);
} );

test.each( [
	[ 'inside a list', `- ${ SAID }` ],
	[ 'inside a callout', `> [!NOTE]\n> ${ SAID }` ],
	[ 'of nobody', '“Most people wash their face too often.”' ],
] )( 'promoteQuotes leaves alone what is said %s', ( _, document ) => {
	expect( convert( document, { promoteQuotes: true } ).markup ).toBe(
		convert( document ).markup
	);
} );

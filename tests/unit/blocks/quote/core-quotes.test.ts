import { createBlock, serialize } from '@wordpress/blocks';
import { registerBlocks } from '../../../setup/register-blocks';
import { become, p, QUOTE } from './become';
import { describeQuote } from './describe-quote';

beforeAll( registerBlocks );

const citations = [
	'Ana Ruiz',
	'Ana Ruiz, typographer, Lisbon, <em>Page Notes</em>, 2026',
	'Ana Ruiz, <a href="https://example.org/?a=1&amp;b=2"><em>Page Notes</em></a>',
	'— Ana Ruiz',
	'<a href="https://example.org/">Ana Ruiz</a>',
	'Ana Ruiz · typographer',
	'<strong>Ana</strong> Ruiz in <cite>Page Notes</cite>',
	'Ana &amp; Ben',
	'',
];
const look = {
	align: 'right',
	anchor: 'words',
	backgroundColor: 'accent-1',
	className: 'mine',
	fontSize: 'large',
	style: {
		border: { width: '2px' },
		color: { text: '#123456' },
		spacing: { padding: { top: '1em' } },
		typography: { lineHeight: '1.5' },
	},
};

describe.each( [ {}, look ] )( 'with the look %j', ( attributes ) => {
	test.each( citations )(
		'a core quote by %j comes back unchanged',
		( citation ) => {
			const core = createBlock(
				'core/quote',
				// Here WordPress keeps a quote's alignment in an attribute.
				{
					textAlign: 'center',
					...attributes,
					// A style that a core pull quote does not have.
					className: 'is-style-plain mine',
					citation,
				},
				[ p( 'One.' ), p( 'Two.' ) ]
			);
			const [ ours ] = become( core, QUOTE );
			const [ back ] = become( ours ?? [], 'core/quote' );
			expect( serialize( back ?? [] ) ).toBe( serialize( core ) );
		}
	);

	test.each( citations )(
		'a core pull quote by %j comes back unchanged',
		( citation ) => {
			const core = createBlock( 'core/pullquote', {
				...attributes,
				citation,
				value: 'One.<br>Two.',
			} );
			const [ ours ] = become( core, QUOTE );
			const [ back ] = become( ours ?? [], 'core/pullquote' );
			expect( serialize( back ?? [] ) ).toBe( serialize( core ) );
		}
	);
} );

test( 'a citation is split only if printing its parts gives it back', () => {
	const parts = ( citation: string ) =>
		become( createBlock( 'core/quote', { citation }, [ p( 'x' ) ] ), QUOTE )
			.map( describeQuote )
			.map( ( { text: _, ...said } ) => said );
	expect( citations.map( parts ) ).toEqual( [
		[ { name: 'Ana Ruiz' } ],
		[
			{
				name: 'Ana Ruiz',
				role: 'typographer, Lisbon',
				work: 'Page Notes',
				date: '2026',
			},
		],
		[
			{
				name: 'Ana Ruiz',
				work: 'Page Notes',
				url: 'https://example.org/?a=1&b=2',
			},
		],
		[ { name: '— Ana Ruiz' } ],
		[ { name: '<a href="https://example.org/">Ana Ruiz</a>' } ],
		[ { name: 'Ana Ruiz · typographer' } ],
		[ { name: '<strong>Ana</strong> Ruiz in <cite>Page Notes</cite>' } ],
		[ { name: 'Ana &amp; Ben' } ],
		[ {} ],
	] );
} );

test( 'colours that WordPress would take out on saving come as digits, or not', () => {
	const [ ours ] = become(
		createBlock(
			'core/quote',
			{
				style: {
					border: { color: 'oklch(63.7% 0.237 25)', width: '2px' },
					color: {
						background: 'rgba(255, 0, 16, 0.5)',
						text: 'hsl(120 100% 25%)',
					},
					elements: {
						link: { color: { text: 'hsla(0, 100%, 50%, 0.5)' } },
					},
				},
			},
			[ p( 'One.' ) ]
		),
		QUOTE
	);
	expect( ours?.attributes.style ).toEqual( {
		border: { width: '2px' },
		color: { background: '#ff001080', text: '#008000' },
		elements: { link: { color: { text: '#ff000080' } } },
	} );
} );

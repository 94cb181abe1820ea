import fc from 'fast-check';
import {
	parseAttribution,
	printAttribution,
} from '../../../src/model/attribution';
import type { Attribution } from '../../../src/model/attribution';
import { sourceUrl } from '../../../src/model/web-address';

/** What lines are made of, right and wrong. */
const PIECES = [
	...[ '<em>', '</em>', '<a href="https://a.test/">', '</a>', '<br>' ],
	...[ '<constructor>', '&constructor;', '<', '>', '&', '&lt;' ],
	...[ '—', ' - ', ', ', '(', ')', '“', '”', '"', '/' ],
	...[
		'Ana',
		'Ruiz',
		'editor',
		'The Page',
		'on',
		'in',
		'2026',
		'May 3',
		'Jr.',
	],
];

const full: Attribution = {
	name: 'Ana Ruiz',
	role: 'typographer, Lisbon',
	work: 'Page Notes',
	date: '2026',
};

test.each< [ Attribution, string ] >( [
	[ full, 'Ana Ruiz, typographer, Lisbon, <em>Page Notes</em>, 2026' ],
	[
		{ name: 'Ana Ruiz', url: 'https://a.test/?a=1&b="' },
		'<a href="https://a.test/?a=1&amp;b=&quot;">Ana Ruiz</a>',
	],
	[
		{ work: 'Notes', url: 'https://a.test/' },
		'<a href="https://a.test/"><em>Notes</em></a>',
	],
	[ {}, '' ],
	// Alone on its line, a title with a comma would read as a name and a role.
	[ { work: 'Salt, Fat, Acid' }, '<em>“Salt, Fat, Acid”</em>' ],
	[ { work: 'Salt, “Fat”' }, '<em>«Salt, “Fat”»</em>' ],
	[ { work: 'Salt, “Fat”, «Acid»' }, '<em>「Salt, “Fat”, «Acid»」</em>' ],
	[ { work: 'Salt, “«「' }, '<em>Salt, “«「</em>' ],
	[ { work: 'Salt' }, '<em>Salt</em>' ],
	[ { name: 'Ana Ruiz', work: 'Salt, Fat' }, 'Ana Ruiz, <em>Salt, Fat</em>' ],
	[ { role: 'cook', work: 'Salt, Fat' }, 'cook, <em>Salt, Fat</em>' ],
	[ { work: 'Salt, Fat', date: '2026' }, '<em>Salt, Fat</em>, 2026' ],
	[
		{ work: 'Salt, Fat', url: 'https://a.test/' },
		'<a href="https://a.test/"><em>Salt, Fat</em></a>',
	],
] )( 'prints %j', ( attribution, line ) => {
	expect( printAttribution( attribution ) ).toBe( line );
} );

const words = ( first: RegExp, others: RegExp, most: number ) =>
	fc
		.tuple(
			fc.stringMatching( first ),
			fc.array( fc.stringMatching( others ), { maxLength: most } )
		)
		.map( ( [ start, rest ] ) => [ start, ...rest ].join( ' ' ) );
const optional = < T >( arbitrary: fc.Arbitrary< T > ) =>
	fc.option( arbitrary, { nil: undefined } );
const attributions = fc
	.record( {
		name: optional(
			words(
				/^[A-ZÀ-Þ][a-zß-ÿ]{2,8}$/,
				/^([A-Z]\.|[A-Z][a-z]{3,9}|&amp;)$/,
				3
			)
		),
		role: optional(
			fc
				.array(
					words(
						/^[a-z]{4,9}$/,
						/^([a-zé]{4,9}|<em>[a-z]{2,5}<\/em>)$/,
						3
					),
					{ minLength: 1, maxLength: 3 }
				)
				.map( ( parts ) => parts.join( ', ' ) )
		),
		work: optional(
			words( /^[A-Z“][a-z]{1,9}$/, /^[A-Za-z0-9,:&;’]{1,9}$/, 5 ).filter(
				( work ) => ! /&\w+;|[&]/.test( work )
			)
		),
		url: optional(
			fc
				.webUrl( { withQueryParameters: true } )
				.map( ( address ) => sourceUrl( address ) )
		),
		date: optional(
			fc.constantFrom(
				'2026',
				'c. 1951',
				'400 B.C.',
				'3 May 2026',
				'May 3, 2026',
				'8. Oktober 1827',
				'2026-05-03'
			)
		),
	} )
	.map( ( { role, url, ...rest } ) => ( {
		...rest,
		...( rest.name !== undefined && { role } ),
		...( ( rest.name ?? rest.work ) !== undefined && { url } ),
	} ) )
	.filter(
		( { name, work, date } ) => ( name ?? work ?? date ) !== undefined
	)
	.map( ( attribution ): Attribution =>
		JSON.parse( JSON.stringify( attribution ) )
	);

test( 'gives back what was printed', () => {
	fc.assert(
		fc.property( attributions, ( attribution ) => {
			expect(
				parseAttribution( printAttribution( attribution ) )
			).toEqual( attribution );
		} ),
		{ numRuns: 2_000 }
	);
} );

test( 'takes whatever anybody typed without a stray element or space', () => {
	const typed = fc.oneof(
		fc.string( { maxLength: 60, unit: 'grapheme' } ),
		fc
			.array( fc.constantFrom( ...PIECES ), { maxLength: 12 } )
			.map( ( pieces ) => pieces.join( ' ' ) )
	);
	fc.assert(
		fc.property( typed, ( html ) => {
			const fields = Object.values( parseAttribution( html ) ?? {} );
			expect(
				fields.filter(
					( field ) =>
						field !== field.trim() ||
						/<(?!\/?(?:em|a)\b)/.test( field ) ||
						field.split( /<[a-z]/ ).length !==
							field.split( '</' ).length
				)
			).toEqual( [] );
		} ),
		{ numRuns: 5_000 }
	);
} );

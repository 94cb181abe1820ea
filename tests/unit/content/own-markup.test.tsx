import { createBlock, serialize as save } from '@wordpress/blocks';
import fc from 'fast-check';
import { serialize } from '../../../src/content';
import { paragraph } from '../../../src/content/blocks/core-text';
import { callout } from '../../../src/content/blocks/own-callout';
import { quote } from '../../../src/content/blocks/own-quote';
import { scrollToTop } from '../../../src/content/blocks/own-scroll-to-top';
import { registerBlocks } from '../../setup/register-blocks';

const RUNS = { numRuns: 150 };

const words = fc.constantFrom(
	'Words',
	'A <em>b</em> &amp; c',
	'<a href="https://example.com/?a=1&amp;b=2">link</a>'
);
const maybe = < Value, >( value: fc.Arbitrary< Value > ) =>
	fc.option( value, { nil: undefined } );
const text = 'Back up <strong>before</strong> you start.';
const inner = () => [ createBlock( 'core/paragraph', { content: text } ) ];
const present = ( fields: object ) =>
	Object.fromEntries(
		Object.entries( fields ).filter(
			( [ , value ] ) => value !== undefined
		)
	);

beforeAll( registerBlocks );

it( 'a callout is written as its save() writes it', () => {
	const fields = fc.record( {
		type: fc.constantFrom( 'note', 'warning', 'pied-piper' ),
		label: words,
		title: maybe( words ),
		level: fc.constantFrom( 0, 2, 3, 4, 5, 6 ),
		fold: fc.constantFrom( 'none', 'open', 'closed' ),
		labelHidden: fc.boolean(),
		titleHidden: fc.boolean(),
		icon: fc.boolean(),
		accent: maybe( fc.constantFrom( 'vivid-purple', '#1a2b3c' ) ),
		className: maybe(
			fc.constantFrom( 'is-style-outline', 'is-style-quiet' )
		),
	} );
	fc.assert(
		fc.property( fields, ( attributes ) => {
			expect(
				serialize( [ callout( attributes, [ paragraph( text ) ] ) ] )
			).toBe(
				save(
					createBlock(
						'editorial-blocks/callout',
						present( attributes ),
						inner()
					)
				)
			);
		} ),
		RUNS
	);
} );

it( 'a quote is written as its save() writes it', () => {
	const plain = fc.constantFrom( 'Ana Ruiz', 'R&amp;D <em>team</em>' );
	const fields = fc.record( {
		kind: fc.constantFrom( 'quotation', 'pull-quote', 'testimonial' ),
		name: maybe( plain ),
		role: maybe( words ),
		work: maybe( plain ),
		url: maybe(
			fc.constantFrom(
				'https://example.com/?a=1&b=2',
				'HTTPS://example.com/a "b"&quot;\u0000',
				'javascript:x'
			)
		),
		date: maybe( plain ),
		lang: maybe( fc.constantFrom( 'fr', '"><script>' ) ),
		dir: maybe( fc.constantFrom( 'ltr', 'down' ) ),
		rating: maybe( fc.integer( { min: 1, max: 10 } ) ),
		ratingText: maybe( plain ),
		portraitId: maybe( fc.integer( { min: 1, max: 99 } ) ),
		portraitUrl: maybe(
			fc.constantFrom(
				'https://example.com/a.jpg?w=1&h=2',
				'/ana ruiz.jpg&lt;',
				'data:image/png;base64,AAAA'
			)
		),
		portraitAlt: fc.constantFrom( '', 'A "b" & c', "a\u0000 <b>&amp;'\n" ),
		portraitWidth: maybe( fc.constant( 96 ) ),
		portraitHeight: maybe( fc.constant( 96 ) ),
		portraitSide: fc.constantFrom( 'start', 'above' ),
		portraitShape: fc.constantFrom( 'circle', 'square' ),
		repeats: fc.boolean(),
		className: maybe( fc.constant( 'is-style-card' ) ),
	} );
	fc.assert(
		fc.property( fields, ( attributes ) => {
			expect(
				serialize( [ quote( attributes, [ paragraph( text ) ] ) ] )
			).toBe(
				save(
					createBlock(
						'editorial-blocks/quote',
						present( attributes ),
						inner()
					)
				)
			);
		} ),
		RUNS
	);
} );

it( 'a scroll-to-top control is written as its save() writes it', () => {
	const fields = fc.record( {
		label: fc.constantFrom( 'Back to top', 'Up &amp; away' ),
		side: fc.constantFrom( 'end', 'start' ),
		after: fc.constantFrom( 'half', 'one', 'two' ),
		shape: fc.constantFrom( 'pill', 'circle' ),
		show: fc.constantFrom( 'both', 'label', 'icon' ),
		ring: fc.boolean(),
		offset: maybe( fc.integer( { min: 0, max: 200 } ) ),
		className: maybe( fc.constant( 'custom' ) ),
	} );
	fc.assert(
		fc.property( fields, ( attributes ) => {
			expect( serialize( [ scrollToTop( attributes ) ] ) ).toBe(
				save(
					createBlock(
						'editorial-blocks/scroll-to-top',
						present( attributes )
					)
				)
			);
		} ),
		RUNS
	);
} );

/** @jest-environment node */
import { extractCallouts, extractQuotes } from '../../../../src/content';

const paragraph = ( text: string ) =>
	`<!-- wp:paragraph -->\n<p>${ text }</p>\n<!-- /wp:paragraph -->`;
const coreQuote = ( inner: string, cite: string ) =>
	`<!-- wp:quote -->\n<blockquote class="wp-block-quote">${ inner }<cite>${ cite }</cite></blockquote>\n<!-- /wp:quote -->`;

const words = ( text: string ) => ( { html: `<p>${ text }</p>`, text } );

const PULL = `<!-- wp:pullquote -->
<figure class="wp-block-pullquote"><blockquote><p>Read more.</p><cite> Bo Lind </cite></blockquote></figure>
<!-- /wp:pullquote -->`;

const OWN = `<!-- wp:editorial-blocks/quote -->
<figure class="wp-block-editorial-blocks-quote is-kind-quotation"><blockquote class="wp-block-editorial-blocks-quote__text">${ paragraph(
	'Rest well.'
) }</blockquote><figcaption class="wp-block-editorial-blocks-quote__attribution"><span class="wp-block-editorial-blocks-quote__name">Cy Young</span></figcaption></figure>
<!-- /wp:editorial-blocks/quote -->`;

const CALLOUT = `<!-- wp:editorial-blocks/callout -->
<div class="wp-block-editorial-blocks-callout is-type-note" role="note"><p class="wp-block-editorial-blocks-callout__title"><span class="wp-block-editorial-blocks-callout__label">Note</span></p><div class="wp-block-editorial-blocks-callout__body">${ OWN }</div></div>
<!-- /wp:editorial-blocks/callout -->`;

const POST = [
	'<!-- wp:spacer /-->',
	'<p>Words from before there were blocks.</p>',
	CALLOUT,
	PULL,
	coreQuote(
		`${ paragraph( 'Wash less.' ) }\n\n${ coreQuote(
			paragraph( 'Never wash.' ),
			'Di Fox'
		) }`,
		'Ana Ruiz'
	),
	paragraph(
		'Sam Ortiz says: “Most people <b class="x">wash</b> too often.”'
	),
].join( '\n\n' );

test( 'quotes of all kinds come in the order of the text, each with its place', () => {
	expect( extractQuotes( POST ) ).toStrictEqual( [
		{
			text: words( 'Rest well.' ),
			name: 'Cy Young',
			form: 'block',
			confidence: 1,
			path: [ 2, 0 ],
		},
		{
			text: words( 'Read more.' ),
			name: 'Bo Lind',
			form: 'pull',
			confidence: 1,
			path: [ 3 ],
		},
		{
			text: {
				html: '<p>Wash less.</p><blockquote><p>Never wash.</p><cite>Di Fox</cite></blockquote>',
				text: 'Wash less.\n\nNever wash.\n\nDi Fox',
			},
			name: 'Ana Ruiz',
			form: 'block',
			confidence: 1,
			path: [ 4 ],
		},
		{
			text: words( 'Never wash.' ),
			name: 'Di Fox',
			form: 'block',
			confidence: 1,
			path: [ 4, 1 ],
		},
		{
			text: words( 'Most people wash too often.' ),
			name: 'Sam Ortiz',
			form: 'prose',
			confidence: 0.9,
			path: [ 5 ],
		},
	] );
} );

test( 'a callout with a quote in it has its place, too', () => {
	expect( extractCallouts( POST ) ).toStrictEqual( [
		{
			type: 'note',
			rawType: 'note',
			label: 'Note',
			body: {
				html: '<figure><blockquote><p>Rest well.</p></blockquote><figcaption><span>Cy Young</span></figcaption></figure>',
				text: 'Rest well.\n\nCy Young',
			},
			path: [ 2 ],
		},
	] );
} );

test( 'what is said in prose is left out on request, in both forms', () => {
	expect(
		extractQuotes( POST, { prose: false } ).map( ( { form } ) => form )
	).toEqual( [ 'block', 'pull', 'block', 'block' ] );
	expect(
		extractQuotes( '<p>Sam Ortiz says: “Most people wash too often.”</p>', {
			prose: false,
		} )
	).toEqual( [] );
} );

test( 'a form that is named wins over the looks of a post', () => {
	const classic = '<div class="wp-block-editorial-blocks-callout"></div>';
	const shown = `<!-- wp:html --><div class="wp-block-editorial-blocks-callout is-type-tip"></div><!-- /wp:html -->`;
	expect( [
		extractCallouts( classic ),
		extractCallouts( classic, { form: 'raw' } ),
		extractCallouts( shown ),
		extractCallouts( shown, { form: 'rendered' } ),
	] ).toEqual( [
		[
			{
				type: 'note',
				rawType: 'note',
				label: '',
				body: { html: '', text: '' },
			},
		],
		[],
		[],
		[
			{
				type: 'tip',
				rawType: 'tip',
				label: '',
				body: { html: '', text: '' },
			},
		],
	] );
} );

test( 'a block that lost its own element is no callout and no quote', () => {
	const broken =
		'<!-- wp:editorial-blocks/callout -->\n<p>Words.</p>\n<!-- /wp:editorial-blocks/callout -->\n\n<!-- wp:quote -->\n<p>Words.</p>\n<!-- /wp:quote -->';
	expect( [ extractCallouts( broken ), extractQuotes( broken ) ] ).toEqual( [
		[],
		[],
	] );
} );

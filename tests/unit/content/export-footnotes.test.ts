/** @jest-environment node */
import { convert, toMarkdown } from '../../../src/content';

const HEAT = '0f7c3f9a-1b2c-4d5e-8f90-123456789abc';
const COLD = '7d1e2b3c-4f5a-4b6c-9d8e-abcdef012345';

const mark = ( id: string, number: number ) =>
	`<sup data-fn="${ id }" class="fn"><a href="#${ id }" id="${ id }-link">${ number }</a></sup>`;
const paragraph = ( text: string, attributes = '', classes = '' ) =>
	`<!-- wp:paragraph ${ attributes }-->\n<p${ classes }>${ text }</p>\n<!-- /wp:paragraph -->`;
const centred = ( text: string ) =>
	paragraph( text, '{"align":"center"} ', ' class="has-text-align-center"' );
const list = '<!-- wp:footnotes /-->';
const stored = ( ...notes: [ string, string ][] ) =>
	JSON.stringify( notes.map( ( [ id, content ] ) => ( { content, id } ) ) );
const post = ( ...blocks: string[] ) => blocks.join( '\n\n' );
const group = ( text: string ) =>
	`<!-- wp:group {"layout":{"type":"constrained"}} -->\n<div class="wp-block-group">${ text }</div>\n<!-- /wp:group -->`;

type Case = {
	name: string;
	markup: string;
	footnotes: string;
	document: string;
};

const cases: Case[] = [
	{
		name: 'notes that the editor made, mentioned twice and in turn',
		markup: post(
			paragraph(
				`Heat${ mark( HEAT, 1 ) } and cold${ mark( COLD, 2 ) }.`
			),
			paragraph( `Heat again${ mark( HEAT, 1 ) }.` ),
			list
		),
		footnotes: stored(
			[ HEAT, 'See <em>Heat</em>, page 4.' ],
			[ COLD, 'Not <a href="https://example.org/cold">this</a>.' ]
		),
		document: [
			'Heat[^1] and cold[^2].',
			'Heat again[^1].',
			`[^1]: See *Heat*, page 4. <!-- id: ${ HEAT } -->`,
			`[^2]: Not [this](https://example.org/cold). <!-- id: ${ COLD } -->`,
		].join( '\n\n' ),
	},
	{
		name: 'a note in a callout and one in a quote',
		markup: `${
			convert(
				'> [!NOTE]\n> Warm[^1].\n\n> Wise[^2].\n>\n> — Ana Ruiz\n\n[^1]: One.\n\n[^2]: Two.'
			).markup
		}`,
		footnotes:
			convert( '[^1] [^2]\n\n[^1]: One.\n\n[^2]: Two.' ).postMeta
				.footnotes ?? '',
		document:
			'> [!NOTE]\n> Warm[^1].\n\n> Wise[^2].\n>\n> — Ana Ruiz\n\n[^1]: One.\n\n[^2]: Two.',
	},
	{
		name: 'a block that Markdown cannot express, before and after ones that it can',
		markup: post(
			paragraph( `Heat${ mark( HEAT, 1 ) }.` ),
			centred( `Cold${ mark( COLD, 2 ) }.` ),
			paragraph( `Heat${ mark( HEAT, 1 ) }.` ),
			list
		),
		footnotes: stored( [ HEAT, 'One.' ], [ COLD, 'Two.' ] ),
		document: [
			'Heat[^1].',
			centred( `Cold${ mark( COLD, 2 ) }.` ),
			'Heat[^1].',
			`[^1]: One. <!-- id: ${ HEAT } -->`,
			`[^2]: Two. <!-- id: ${ COLD } -->`,
		].join( '\n\n' ),
	},
	{
		name: 'the list of notes elsewhere than at the end',
		markup: post(
			paragraph( `Heat${ mark( HEAT, 1 ) }.` ),
			list,
			paragraph( 'About us.' )
		),
		footnotes: stored( [ HEAT, 'One.' ] ),
		document: [
			'Heat[^1].',
			list,
			'About us.',
			`[^1]: One. <!-- id: ${ HEAT } -->`,
		].join( '\n\n' ),
	},
	{
		name: 'the list of notes in a group',
		markup: post( paragraph( `Heat${ mark( HEAT, 1 ) }.` ), group( list ) ),
		footnotes: stored( [ HEAT, 'One.' ] ),
		document: [
			'Heat[^1].',
			group( list ),
			`[^1]: One. <!-- id: ${ HEAT } -->`,
		].join( '\n\n' ),
	},
	{
		name: 'text in a note that goes over lines, or that Markdown has no sign for',
		markup: post(
			paragraph(
				`Heat${ mark( HEAT, 1 ) } and cold${ mark( COLD, 2 ) }.`
			),
			list
		),
		footnotes: stored(
			[ HEAT, 'One.<br>Two.' ],
			[ COLD, 'H<sub>2</sub>O & <kbd>F1</kbd>'.replace( '&', '&amp;' ) ]
		),
		document: [
			'Heat[^1] and cold[^2].',
			`[^1]: One.\\\n    Two. <!-- id: ${ HEAT } -->`,
			`[^2]: H<sub>2</sub>O &amp; <kbd>F1</kbd> <!-- id: ${ COLD } -->`,
		].join( '\n\n' ),
	},
];

describe.each( cases )( '$name', ( { markup, footnotes, document } ) => {
	const written = () => toMarkdown( markup, { footnotes } );

	it( 'is written with notes as Markdown has them', () => {
		expect( written() ).toBe( document );
	} );

	it( 'comes back to the byte, with the texts of its notes', () => {
		const again = convert( written(), { from: 'markdown' } );
		expect( [ again.markup, again.postMeta, again.warnings ] ).toEqual( [
			markup,
			{ footnotes },
			[],
		] );
	} );
} );

it( 'leaves marks as they are where the post has no texts for them', () => {
	const markup = post( paragraph( `Heat${ mark( HEAT, 1 ) }.` ), list );
	expect( toMarkdown( markup ) ).toBe( markup );
} );

/** @jest-environment node */
import { convert } from '../../../../../src/content';

const WORDS = '<!-- wp:paragraph -->\n<p>Words.</p>\n<!-- /wp:paragraph -->';

const outcome = ( document: string ) => {
	const { markup, warnings } = convert( document, { from: 'markdown' } );
	return { markup, warnings };
};

test.each( [
	'code-group',
	'raw',
	'v-pre',
	'tab',
	'tabs',
	'tab-item',
	'tabitem',
	'tab-set',
	'step',
	'steps',
	'column',
	'columns',
	'column-margin',
	'tab-pane',
	'tabpane',
	'card',
	'card-group',
	'cardgroup',
	'card-grid',
	'cards',
	'grid',
	'grid-item',
	'grid-item-card',
	'div',
	'center',
	'left',
	'right',
	'row',
	'col',
	'demo',
	'only',
	'panel-tabset',
	'content-visible',
	'content-hidden',
] )( 'of the layout %s the content stays, and it is said', ( name ) => {
	expect( outcome( `:::${ name }\nWords.\n:::` ) ).toEqual( {
		markup: WORDS,
		warnings: [
			{
				message: `“:::${ name }” is no callout: its content stays, the layout is lost.`,
				line: 1,
			},
		],
	} );
} );

test.each( [
	'citation',
	'misquote',
	'product-details',
	'expander',
	'my-tabs',
	'tabs-old',
	'callouts',
] )( 'what is called %s is none we know, and stays text', ( name ) => {
	expect( outcome( `:::${ name }\n\nWords.\n\n:::` ) ).toEqual( {
		markup: [ `:::${ name }`, 'Words.', ':::' ]
			.map( ( text ) => WORDS.replace( 'Words.', text ) )
			.join( '\n\n' ),
		warnings: [],
	} );
} );

test.each( [
	'details',
	'dropdown',
	'spoiler',
	'toggle',
	'collapse',
	'expand',
] )( 'what is called %s becomes details', ( name ) => {
	expect( outcome( `:::${ name } More\nWords.\n:::` ) ).toEqual( {
		markup: `<!-- wp:details -->\n<details class="wp-block-details"><summary>More</summary>${ WORDS }</details>\n<!-- /wp:details -->`,
		warnings: [],
	} );
} );

test.each( [
	'quote',
	'cite',
	'blockquote',
	'pull-quote',
	'pullquote',
	'epigraph',
] )( 'what is called %s becomes a quotation', ( name ) => {
	expect(
		convert( `.. ${ name }::\n\n   Words.\n\n   -- Jo Doe`, {
			from: 'markdown',
		} ).quotes.map( ( { text, name: person } ) => [ text.text, person ] )
	).toEqual( [ [ 'Words.', 'Jo Doe' ] ] );
} );

/// <reference types="@wordpress/jest-console" />
import {
	createBlock,
	getPossibleBlockTransformations,
	pasteHandler,
	parse,
	rawHandler,
	switchToBlockType,
} from '@wordpress/blocks';
import type { Block } from '@wordpress/blocks';
import { registerBlocks } from '../../setup/register-blocks';

const NAME = 'editorial-blocks/scroll-to-top';

// Before the tables of blocks below are made.
registerBlocks();

const offers = ( block: Block ) =>
	getPossibleBlockTransformations( [ block ] ).some(
		( { name } ) => name === NAME
	);

const seen = ( block?: Block ) => ( {
	name: block?.name,
	label: String( block?.attributes.label ),
	show: block?.attributes.show,
} );

const control = ( label: string, show = 'both' ) => ( {
	name: NAME,
	label,
	show,
} );

const switched = ( block: Block ) =>
	( switchToBlockType( block, NAME ) ?? [] ).map( seen );

const button = ( attributes: object ) =>
	createBlock( 'core/buttons', {}, [
		createBlock( 'core/button', { ...attributes } ),
	] );

describe( 'a paragraph', () => {
	it.each( [
		[ '<a href="#top">Back to top</a>', control( 'Back to top' ) ],
		[ ' <a href="#">Up &amp; away</a> ', control( 'Up &amp; away' ) ],
		[ '<a href="#top">↑ Nach oben</a>', control( 'Nach oben' ) ],
		[ '<a href="#top">Top ⬆️</a>', control( 'Top' ) ],
		[ '<a href="#top"><strong>Top</strong></a>', control( 'Top' ) ],
		[ '<a href="#top">↑</a>', control( 'Back to top', 'icon' ) ],
	] )( 'of %s becomes the control', ( content, expected ) => {
		const block = createBlock( 'core/paragraph', { content } );
		expect( offers( block ) ).toBe( true );
		expect( switched( block ) ).toEqual( [ expected ] );
	} );

	it.each( [
		'Back to <a href="#top">top</a>',
		'<a href="#top">one</a><a href="#top">two</a>',
		'<a href="#notes">Notes</a>',
		'<a href="https://example.org/#top">Top</a>',
		'Top',
		'',
	] )( 'of %s does not', ( content ) => {
		expect( offers( createBlock( 'core/paragraph', { content } ) ) ).toBe(
			false
		);
	} );

	it( 'is not what the control becomes, as Delete at the end of one would do', () => {
		expect(
			switchToBlockType( createBlock( NAME ), 'core/paragraph' )
		).toBeNull();
	} );
} );

describe( 'a button', () => {
	it( 'to the top becomes the control', () => {
		const block = button( { url: '#top', text: 'To <em>top</em>' } );
		expect( offers( block ) ).toBe( true );
		expect( switched( block ) ).toEqual( [ control( 'To top' ) ] );
	} );

	it.each( [
		[ 'elsewhere', button( { url: '#notes', text: 'Notes' } ) ],
		[
			'beside another',
			createBlock( 'core/buttons', {}, [
				createBlock( 'core/button', { url: '#top', text: 'Top' } ),
				createBlock( 'core/button', { url: '/', text: 'Home' } ),
			] ),
		],
	] )( '%s does not', ( _, block ) => {
		expect( offers( block ) ).toBe( false );
	} );
} );

/** What back-to-top blocks of other plugins saved, as their sources have it. */
const others = [
	{
		saved: `<!-- wp:backtotop/back-to-top-block {"showText":true} -->
<div class="wp-block-backtotop-back-to-top-block"><button type="button" class="back-to-top-link" aria-label="Back to Top"><span class="back-to-top-link__text ">Back to Top</span> <span aria-hidden="true" class="back-to-top-link__icon">↑</span></button></div>
<!-- /wp:backtotop/back-to-top-block -->`,
		expected: control( 'Back to Top' ),
	},
	{
		saved: `<!-- wp:backtotop/back-to-top-block {"showText":false} -->
<div class="wp-block-backtotop-back-to-top-block"><button type="button" class="back-to-top-link" aria-label="Up"><span class="back-to-top-link__text screen-reader-text">Up</span> <span aria-hidden="true" class="back-to-top-link__icon">↑</span></button></div>
<!-- /wp:backtotop/back-to-top-block -->`,
		expected: control( 'Up', 'icon' ),
	},
	{
		saved: `<!-- wp:backtotop/back-to-top-block {"showIcon":false} -->
<div class="wp-block-backtotop-back-to-top-block"><button type="button" class="back-to-top-link" aria-label="Back to Top"><span class="back-to-top-link__text ">Back to Top</span> </button></div>
<!-- /wp:backtotop/back-to-top-block -->`,
		expected: control( 'Back to Top', 'label' ),
	},
	{
		saved: `<!-- wp:makeiteasy/back-to-top -->
<div id="makeiteasy-back-to-top" data-smooth-scroll="false" class="wp-block-makeiteasy-back-to-top"><!-- wp:button -->
<div class="wp-block-button"><a class="wp-block-button__link wp-element-button"><img src="arrow.svg" alt="Back to top arrow" width="24" height="24"></a></div>
<!-- /wp:button --></div>
<!-- /wp:makeiteasy/back-to-top -->`,
		expected: control( 'Back to top', 'icon' ),
	},
	{
		saved: `<!-- wp:wpcomsp/scroll-to-top {"borderRadius":4} -->
<div class="scroll-to-top-container"><button class="scroll-to-top-button" style="position:fixed" data-position="fixed"><svg viewBox="0 0 16 17"><path d="M7 0L7 16H9V0Z"></path></svg></button></div>
<!-- /wp:wpcomsp/scroll-to-top -->`,
		expected: control( 'Back to top', 'icon' ),
	},
];

describe.each( others )( 'another plugin’s $saved', ( { saved, expected } ) => {
	it( 'is taken over where that plugin is gone', () => {
		const [ missing ] = parse( saved );
		expect( missing?.name ).toBe( 'core/missing' );
		expect( missing && offers( missing ) ).toBe( true );
		expect( missing && switched( missing ) ).toEqual( [ expected ] );
	} );

	it( 'is taken over from its HTML', () => {
		const html = saved.replace( /<!--.*?-->/g, '' ).trim();
		expect( rawHandler( { HTML: html } ).map( seen ) ).toEqual( [
			expected,
		] );
	} );
} );

it( 'a pasted link to the top that is a paragraph of its own becomes the control', () => {
	const pasted = pasteHandler( {
		HTML: '<p>Prose.</p><p><a href="#top">Back to top</a></p>',
		mode: 'BLOCKS',
	} );
	// WordPress tells the console what it was given.
	expect( console ).toHaveLogged();
	expect( Array.isArray( pasted ) && pasted.map( seen ) ).toEqual( [
		{ name: 'core/paragraph', label: 'undefined', show: undefined },
		control( 'Back to top' ),
	] );
} );

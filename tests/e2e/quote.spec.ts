import { isDeepStrictEqual } from 'node:util';
import real from '../fixtures/attributions/real.json';
import { expect, test } from './ground/test';

const QUOTE = 'wp-block-editorial-blocks-quote';
const paragraph = ( content: string ) =>
	`<!-- wp:paragraph -->\n<p>${ content }</p>\n<!-- /wp:paragraph -->`;
const quote = (
	attributes: object,
	classes: string,
	words: string,
	rest: { before?: string; after?: string; hidden?: boolean } = {}
) =>
	`<!-- wp:editorial-blocks/quote ${ JSON.stringify( attributes ) } -->
<figure class="${ QUOTE } ${ classes }"${
		rest.hidden ? ' aria-hidden="true"' : ''
	}>${ rest.before ?? '' }<blockquote class="${ QUOTE }__text">${ paragraph(
		words
	) }</blockquote>${ rest.after ?? '' }</figure>
<!-- /wp:editorial-blocks/quote -->`;
const by = ( name: string, role: string ) =>
	`<figcaption class="${ QUOTE }__attribution"><span class="${ QUOTE }__name">${ name }</span><span class="${ QUOTE }__separator">, </span><span class="${ QUOTE }__role">${ role }</span></figcaption>`;

const kinds = {
	title: 'Three kinds',
	content: [
		quote( {}, 'is-kind-quotation', 'One.', {
			after: by( 'Ana Ruiz', 'typographer' ),
		} ),
		quote( { kind: 'pull-quote' }, 'is-kind-pull-quote', 'Two.' ),
		quote(
			{ kind: 'testimonial', rating: 9 },
			'is-kind-testimonial',
			'Three.',
			{
				before: `<p class="${ QUOTE }__rating is-rating-9">4.5 out of 5</p>`,
				after: by( 'Mira', 'editor, 34' ),
			}
		),
	].join( '\n\n' ),
};

const repeating = {
	title: 'A pull quote that repeats',
	content: [
		paragraph( 'Most people begin too fast, and stop too soon.' ),
		quote(
			{ kind: 'pull-quote', repeats: true },
			'is-kind-pull-quote',
			'Most people begin too fast',
			{ hidden: true }
		),
	].join( '\n\n' ),
};

test( 'each kind has its words, and who said them outside the quotation', async ( {
	page,
	testbed,
} ) => {
	const { url } = await testbed.post( 'author', kinds );
	await page.goto( url );
	await expect( page.locator( '.entry-content' ) ).toMatchAriaSnapshot( `
- figure /Ana Ruiz,? typographer/:
  - blockquote:
    - paragraph: One.
  - text: /Ana Ruiz,? typographer/
- figure:
  - blockquote:
    - paragraph: Two.
- figure /Mira,? editor, 34/:
  - paragraph: 4.5 out of 5
  - blockquote:
    - paragraph: Three.
  - text: /Mira,? editor, 34/
` );
} );

test( 'a pull quote that repeats the article is read out once', async ( {
	page,
	testbed,
} ) => {
	const { url } = await testbed.post( 'author', repeating );
	await page.goto( url );
	await expect( page.locator( '.entry-content' ) ).toMatchAriaSnapshot( `
- paragraph: Most people begin too fast, and stop too soon.
` );
	await expect( page.locator( `.${ QUOTE }` ) ).toBeVisible();
	const feed = await page.request.get( `${ url }feed/?withoutcomments=1` );
	expect(
		( await feed.text() ).split( 'Most people begin too fast' ).length - 1
	).toBeLessThan( 4 );
	expect( await feed.text() ).not.toContain( QUOTE );
} );

test( 'marks come from the quotation’s own language', async ( {
	page,
	testbed,
} ) => {
	const languages = { fr: '«', de: '„', ar: '“', ja: '「' };
	const large = ( lang: string ) =>
		quote(
			{ className: 'is-style-large' },
			'is-kind-quotation is-style-large',
			'Un.'
		).replace( `${ QUOTE }__text"`, `${ QUOTE }__text" lang="${ lang }"` );
	const { url } = await testbed.post( 'author', {
		title: 'Languages',
		content: Object.keys( languages ).map( large ).join( '\n\n' ),
	} );
	await page.goto( url );
	const quotes = await page
		.locator( `.${ QUOTE } p` )
		.evaluateAll( ( paragraphs ) =>
			paragraphs.map( ( element ) => ( {
				lang: element.closest( '[lang]' )?.getAttribute( 'lang' ),
				quotes: getComputedStyle( element ).quotes,
				mark: getComputedStyle( element, '::before' ).content,
			} ) )
		);
	expect( quotes ).toEqual(
		Object.keys( languages ).map( ( lang ) => ( {
			lang,
			quotes: 'auto',
			mark: 'open-quote',
		} ) )
	);
} );

test.describe( 'in the editor', () => {
	test.use( { user: 'author' } );

	test( 'a quote is written from words to date without the mouse', async ( {
		editor,
		page,
	} ) => {
		await editor.write( 'By keyboard' );
		await page.keyboard.press( 'Enter' );
		await editor.insertByTyping( 'Quotation' );
		for ( const words of [
			'We kept the words.',
			'Ana Ruiz',
			'typographer, Lisbon',
			'Page Notes',
			'2026',
		] ) {
			await page.keyboard.type( words );
			await page.keyboard.press( 'Enter' );
		}
		await page.keyboard.type( 'After it.' );
		const content = await editor.content();
		expect( content ).toBe( `<!-- wp:editorial-blocks/quote -->
<figure class="${ QUOTE } is-kind-quotation"><blockquote class="${ QUOTE }__text"><!-- wp:paragraph -->
<p>We kept the words.</p>
<!-- /wp:paragraph --></blockquote><figcaption class="${ QUOTE }__attribution"><span class="${ QUOTE }__name">Ana Ruiz</span><span class="${ QUOTE }__separator">, </span><span class="${ QUOTE }__role">typographer, Lisbon</span><span class="${ QUOTE }__separator">, </span><cite class="${ QUOTE }__work">Page Notes</cite><span class="${ QUOTE }__separator">, </span><span class="${ QUOTE }__date">2026</span></figcaption></figure>
<!-- /wp:editorial-blocks/quote -->

<!-- wp:paragraph -->
<p>After it.</p>
<!-- /wp:paragraph -->` );
	} );

	test( 'arrow keys walk through the attribution, an empty line adds a paragraph', async ( {
		editor,
		page,
	} ) => {
		await editor.write( 'By arrows' );
		await page.keyboard.press( 'Enter' );
		await editor.insertByTyping( 'Quotation' );
		await page.keyboard.type( 'One.' );
		await page.keyboard.press( 'Enter' );
		await page.keyboard.press( 'Enter' );
		await page.keyboard.type( 'Two.' );
		await page.keyboard.press( 'Enter' );
		await page.keyboard.type( 'Ana' );
		await page.keyboard.press( 'ArrowRight' );
		await page.keyboard.press( 'ArrowDown' );
		await page.keyboard.type( 'Notes' );
		await page.keyboard.press( 'ArrowUp' );
		await page.keyboard.type( 'editor' );
		await expect( editor.field( 'Name' ) ).toHaveText( 'Ana' );
		await expect( editor.field( 'Role or place' ) ).toHaveText( 'editor' );
		await expect( editor.field( 'Work' ) ).toHaveText( 'Notes' );
		expect(
			await editor
				.blocks( 'editorial-blocks/quote' )
				.locator( 'blockquote p[data-type]' )
				.allInnerTexts()
		).toEqual( [ 'One.', 'Two.' ] );
	} );

	test( 'a pull quote is found out when the article says its words no more', async ( {
		editor,
		testbed,
	} ) => {
		const { id } = await testbed.post( 'author', {
			...repeating,
			content: repeating.content.replace( 'too fast, and', 'fast, and' ),
		} );
		await editor.open( id );
		await expect(
			editor.canvas.getByText( 'not in the article any more' )
		).toBeVisible();
	} );

	test( 'forty real attributions arrive in the right fields, all but two', async ( {
		editor,
		page,
	} ) => {
		await editor.write( 'Pasted' );
		const sources = real.map(
			( { html } ) =>
				`<figure><blockquote><p>One.</p></blockquote><figcaption>${ html }</figcaption></figure>`
		);
		const pasted = await page.evaluate< Record< string, string >[] >(
			`${ JSON.stringify( sources ) }.map( ( HTML ) => {
				const [ { attributes } ] = wp.blocks.pasteHandler( { HTML, mode: 'BLOCKS' } );
				return Object.fromEntries(
					[ 'name', 'role', 'work', 'url', 'date' ]
						.map( ( key ) => [ key, String( attributes[ key ] ?? '' ) ] )
						.filter( ( [ , value ] ) => value )
				);
			} )`
		);
		const misread = real.filter( ( { expected }, index ) => {
			const { role, url, work } = {
				role: undefined,
				url: undefined,
				work: undefined,
				...expected,
			};
			const host =
				url && ! work
					? { work: new URL( url ).host.replace( /^www\./, '' ) }
					: {};
			// WordPress takes titles off pasted links.
			const kept = role
				? { role: String( role ).replace( / title="[^"]*"/g, '' ) }
				: {};
			return ! isDeepStrictEqual( pasted[ index ], {
				...expected,
				...host,
				...kept,
			} );
		} );
		expect( misread.map( ( { html } ) => html ) ).toEqual( [
			'— <em>Goku</em>',
			'-- The Mahabharata',
		] );
	} );

	for ( const [ words, title ] of [
		[ 'blockquote', 'Quotation' ],
		[ 'citation', 'Quotation' ],
		[ 'review', 'Testimonial' ],
		[ 'testimonial', 'Testimonial' ],
		[ 'pullquote', 'Pull quote' ],
	] as const ) {
		test( `searching "${ words }" finds ${ title }`, async ( {
			editor,
		} ) => {
			await editor.write( 'Found' );
			await editor.search( words );
			await expect( editor.offered( title ) ).toBeVisible();
		} );
	}
} );

import { by, quote, QUOTE, repeating } from './ground/quotes';
import { expect, test } from './ground/test';

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

test( 'in three columns each quote is as wide as its own, however large a reader sets the text', async ( {
	page,
	testbed,
} ) => {
	const column = `<!-- wp:column -->
<div class="wp-block-column">${ kinds.content }</div>
<!-- /wp:column -->`;
	const { url } = await testbed.post( 'author', {
		title: 'Columns',
		content: `<!-- wp:columns -->
<div class="wp-block-columns">${ column }${ column }${ column }</div>
<!-- /wp:columns -->`,
	} );
	await page.goto( url );
	await page.addStyleTag( { content: ':root { font-size: 200% }' } );
	const over = await page.locator( `.${ QUOTE }` ).evaluateAll( ( quotes ) =>
		quotes.map( ( figure ) => {
			const { width } = figure.getBoundingClientRect();
			const room = figure.parentElement?.getBoundingClientRect().width;
			return Math.round( width - ( room ?? 0 ) );
		} )
	);
	expect( over ).toEqual( [ 0, 0, 0, 0, 0, 0, 0, 0, 0 ] );
} );

test( 'marks come from the quotation’s own language', async ( {
	page,
	testbed,
} ) => {
	const printed = {
		fr: '«Un.»',
		de: '„Un.“',
		ar: '”Un.“',
		ja: '「Un.」',
	};
	const inLook = ( look: string ) =>
		Object.keys( printed ).map( ( lang ) =>
			quote(
				{ className: `is-style-${ look }` },
				`is-kind-quotation is-style-${ look }`,
				'Un.'
			).replace(
				`${ QUOTE }__text"`,
				`${ QUOTE }__text" lang="${ lang }"`
			)
		);
	const { url } = await testbed.post( 'author', {
		title: 'Languages',
		content: [ 'large', 'centered', 'card' ].flatMap( inLook ).join( '' ),
	} );
	await page.goto( url );
	// The only place where a browser tells the marks it has chosen.
	const browser = await page.context().newCDPSession( page );
	const { nodes } = await browser.send( 'Accessibility.getFullAXTree' );
	const byId = new Map( nodes.map( ( node ) => [ node.nodeId, node ] ) );
	const wordsOf = ( id: string ): string => {
		const node = byId.get( id );
		return node?.role?.value === 'StaticText'
			? String( node.name?.value )
			: ( node?.childIds ?? [] ).map( wordsOf ).join( '' );
	};
	expect(
		nodes
			.filter( ( { role } ) => role?.value === 'blockquote' )
			.map( ( { nodeId } ) => wordsOf( nodeId ) )
	).toEqual( [
		...Object.values( printed ),
		...Object.values( printed ),
		// A look without marks.
		...Object.values( printed ).map( () => 'Un.' ),
	] );
} );

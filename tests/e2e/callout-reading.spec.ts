import { expect, test } from './ground/test';

const B = 'wp-block-editorial-blocks-callout';
const paragraph = ( text: string, id = '' ) =>
	`<!-- wp:paragraph -->\n<p${ id && ` id="${ id }"` }>${ text }</p>\n<!-- /wp:paragraph -->`;

const label = ( words: string ) =>
	`<span class="${ B }__label">${ words }</span>`;
const title = ( words: string ) =>
	`<span class="${ B }__separator">: </span><span class="${ B }__text">${ words }</span>`;
const body = ( markup: string ) =>
	`<div class="${ B }__body">${ markup }</div>`;
const callout = ( classes: string, inner: string, comment = '' ) =>
	`<!-- wp:editorial-blocks/callout ${ comment }-->\n<div class="${ B } ${ classes }" role="note">${ inner }</div>\n<!-- /wp:editorial-blocks/callout -->`;

const warning = callout(
	'is-type-warning',
	`<p class="${ B }__title">${ label( 'Warning' ) }${ title(
		'Hot surfaces'
	) }</p>${ body( paragraph( 'Back up.' ) ) }`,
	'{"type":"warning"} '
);
const folded = callout(
	'is-type-question',
	`<details><summary class="${ B }__title">${ label( 'Question' ) }${ title(
		'Why?'
	) }</summary>${ body(
		paragraph( 'Because of the zebra crossing.', 'because' )
	) }</details>`,
	'{"type":"question","fold":"closed"} '
);
const heading = callout(
	'is-type-tip has-hidden-label',
	`<h2 class="${ B }__title">${ label( 'Tip' ) }${ title(
		'what to ask'
	) }</h2>${ body( paragraph( 'Who wrote this?' ) ) }`,
	'{"type":"tip","level":2,"labelHidden":true} '
);

const post = { title: 'Callouts to read', content: '' };

test( 'is a note whose first words are its type, in every form', async ( {
	page,
	testbed,
} ) => {
	const { url } = await testbed.post( 'author', {
		...post,
		content: [ warning, folded, heading ].join( '\n\n' ),
	} );
	await page.goto( url );
	const notes = page.getByRole( 'note' );
	await expect( notes.nth( 0 ) ).toMatchAriaSnapshot( `
- note:
  - paragraph: "Warning: Hot surfaces"
  - paragraph: Back up.
` );
	await expect( notes.nth( 1 ) ).toMatchAriaSnapshot( `
- note:
  - group: "Question: Why?"
` );
	await expect( notes.nth( 2 ) ).toMatchAriaSnapshot( `
- note:
  - 'heading "Tip : what to ask" [level=2]'
  - paragraph: Who wrote this?
` );
} );

test( 'folded, it prints open and opens for a link or a text that leads into it', async ( {
	page,
	testbed,
} ) => {
	const { url } = await testbed.post( 'author', {
		...post,
		content: folded,
	} );
	const answer = page.getByText( 'Because of the zebra crossing.' );
	const isOpen = () =>
		page
			.locator( `.${ B } > details` )
			.evaluate( ( details ) => details.hasAttribute( 'open' ) );

	const arrow = () =>
		page
			.locator( `.${ B } summary` )
			.evaluate(
				( node ) => getComputedStyle( node, '::after' ).borderWidth
			);

	await page.goto( url );
	expect( await isOpen() ).toBe( false );
	await expect( answer ).toBeHidden();
	expect( await arrow() ).toBe( '12px' );
	await page.emulateMedia( { media: 'print' } );
	await expect( answer ).toBeVisible();
	expect( await arrow() ).toBe( '0px' );
	await page.emulateMedia( { media: null } );
	await expect( answer ).toBeHidden();

	await page.goto( 'about:blank' );
	await page.goto( `${ url }#because` );
	await expect.poll( isOpen ).toBe( true );

	await page.goto( 'about:blank' );
	await page.goto( `${ url }#:~:text=zebra%20crossing` );
	await expect.poll( isOpen ).toBe( true );
} );

test( 'joins an automatic excerpt, its label first', async ( {
	page,
	testbed,
} ) => {
	const { id } = await testbed.post( 'author', {
		...post,
		content: warning,
	} );
	const answer = await page.request.get( `/wp-json/wp/v2/posts/${ id }` );
	const { excerpt } = await answer.json();
	expect( excerpt.rendered ).toBe(
		'<p>Warning: Hot surfaces Back up.</p>\n'
	);
} );

test( 'a site’s own type is styled with no code of the site', async ( {
	page,
	testbed,
} ) => {
	const recipe = warning
		.replaceAll( 'warning', 'recipe' )
		.replaceAll( 'Warning', 'Recipe' );
	const { url } = await testbed.post( 'author', {
		...post,
		content: recipe,
	} );
	const types = {
		recipe: { label: 'Recipe', icon: 'M2 2h20v20h-20z', accent: '#cc0066' },
		'x"}</style><script>window.pwned=1</script>': { label: 'Bad slug' },
		label: { label: '<img src=x onerror=window.pwned=1>' },
		icon: { label: 'Icon', icon: 'M0 0"}body{display:none}' },
		accent: { label: 'Accent', accent: 'red;}body{display:none}' },
	};
	await page.goto(
		`${ url }?${ new URLSearchParams( {
			callout_types: JSON.stringify( types ),
		} ) }`
	);
	await expect( page.locator( `.${ B }` ) ).toHaveCSS(
		'--editorial-blocks-accent',
		'#cc0066'
	);
	expect(
		await page
			.locator( `.${ B }__title` )
			.evaluate(
				( node ) => getComputedStyle( node, '::before' ).clipPath
			)
	).toContain( 'path(' );
	const css = await page
		.locator( 'style[id*="editorial-blocks-callout"]' )
		.allInnerTexts();
	expect(
		css
			.join( '' )
			.match( /\.is-type-(?:recipe|label|icon|accent|x)[^}]*\}/g )
	).toEqual( [
		'.is-type-recipe{--editorial-blocks-accent:#cc0066;--eb-icon:"M2 2h20v20h-20z"}',
	] );
} );

const payloads = [
	'"><script>window.pwned=1</script>',
	'" onmouseover="window.pwned=1" x="',
	'&quot; onmouseover=&quot;window.pwned=1',
	'%22%20onmouseover=window.pwned=1',
	'\\u0022 onmouseover=\\u0022window.pwned=1',
	'javascript:window.pwned=1',
	'}</style><script>window.pwned=1</script>',
	'red;background:url(//evil.example)',
	'h2><script>window.pwned=1</script',
	'<svg onload=window.pwned=1>',
];
const attributes = [
	'type',
	'level',
	'fold',
	'labelHidden',
	'titleHidden',
	'icon',
	'accent',
	'className',
	'anchor',
	'align',
	'backgroundColor',
	'gradient',
	'fontFamily',
];

/** Every attribute with every payload, and the payload as text. */
const hostile = attributes
	.flatMap( ( name ) =>
		payloads.map( ( payload ) =>
			callout(
				`is-type-${ payload }`,
				`<p class="${ B }__title">${ label(
					payload
				) }${ title( payload ) }</p>${ body( paragraph( payload ) ) }`,
				`${ JSON.stringify( { [ name ]: payload } ) } `
			)
		)
	)
	.join( '\n\n' );

test( 'a contributor’s hostile values do nothing on the page, in the feed or in the excerpt', async ( {
	page,
	testbed,
} ) => {
	const { id, url } = await testbed.post( 'contributor', {
		...post,
		content: hostile,
	} );
	for ( const address of [ url, `${ url }?preview=true` ] ) {
		await page.goto( address );
		expect(
			await page.locator( '.entry-content' ).evaluate( ( node ) => ( {
				pwned: 'pwned' in window,
				active: [ ...node.querySelectorAll( '*' ) ]
					.filter(
						( { attributes: own, localName } ) =>
							[ 'script', 'style', 'iframe' ].includes(
								localName
							) ||
							[ ...own ].some(
								( { name, value } ) =>
									/^on/.test( name ) ||
									/^\s*javascript:/i.test( value ) ||
									( name === 'style' &&
										/url\(|expression/i.test( value ) )
							)
					)
					.map( ( { outerHTML } ) => outerHTML ),
			} ) )
		).toEqual( { pwned: false, active: [] } );
	}
	const feed = await testbed.read( `${ url }feed/?withoutcomments=1` );
	const rest = await page.request.get( `/wp-json/wp/v2/posts/${ id }` );
	const { excerpt } = await rest.json();
	for ( const text of [ feed, excerpt.rendered ] ) {
		expect( text ).not.toMatch( /<script>window|<svg/ );
	}
} );

test.describe( 'an administrator', () => {
	test.use( { user: 'admin' } );

	test( 'opens a contributor’s hostile values without running them', async ( {
		editor,
		errors,
		page,
		testbed,
	} ) => {
		const { id } = await testbed.post( 'contributor', {
			...post,
			content: hostile,
		} );
		await editor.open( id );
		await expect(
			editor.canvas.getByText( 'window.pwned=1' ).first()
		).toBeVisible();
		const isPwned = ( node: Element ) =>
			'pwned' in ( node.ownerDocument.defaultView ?? {} );
		expect( [
			await page.locator( 'body' ).evaluate( isPwned ),
			await editor.canvas.locator( 'body' ).evaluate( isPwned ),
		] ).toEqual( [ false, false ] );
		// Written by hand, most of them are not what the editor would save.
		const others = errors.filter(
			( error ) => ! error.startsWith( 'Block validation' )
		);
		errors.splice( 0, errors.length, ...others );
	} );
} );

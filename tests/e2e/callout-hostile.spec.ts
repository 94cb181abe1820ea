import { B, body, callout, label, paragraph, title } from './callout/markup';
import { expect, test } from './ground/test';

const post = { title: 'Callouts to read', content: '' };

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

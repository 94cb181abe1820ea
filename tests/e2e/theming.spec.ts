import { B, body, callout, label, paragraph } from './callout/markup';
import { expect, test } from './ground/test';
import { control } from './scroll/pages';

const NAME = 'editorial-blocks/callout';

const note = ( look = '' ) =>
	callout(
		`is-type-note${ look && ` ${ look }` }`,
		`<p class="${ B }__title">${ label( 'Note' ) }</p>${ body( paragraph( 'Words.' ) ) }`,
		look && `{"className":"${ look }"} `
	);

const themed = { color: { background: '#f0f0f0' } };
const own = { color: { background: '#ffee00', text: '#222222' } };

const asked = ( url: string, styles: object ) =>
	`${ url }${ url.includes( '?' ) ? '&' : '?' }block_styles=${ encodeURIComponent(
		JSON.stringify( styles )
	) }`;

test( 'a theme’s background for callouts leaves white words on dark in Solid, and its own Solid is its own', async ( {
	page,
	testbed,
} ) => {
	const { url } = await testbed.post( 'author', {
		title: 'Themed callouts',
		content: `${ note() }\n\n${ note( 'is-style-solid' ) }`,
	} );
	const colors = async ( styles: object ) => {
		await page.goto( asked( url, styles ) );
		return page.locator( `.${ B }` ).evaluateAll( ( notes ) =>
			notes.map( ( node ) => {
				const { backgroundColor, color } = getComputedStyle( node );
				return { backgroundColor, color };
			} )
		);
	};
	const [ plain, solid ] = await colors( {} );
	expect( solid?.color ).toBe( 'rgb(255, 255, 255)' );
	expect( await colors( { [ NAME ]: themed } ) ).toEqual( [
		{ ...plain, backgroundColor: 'rgb(240, 240, 240)' },
		solid,
	] );
	expect(
		await colors( {
			[ NAME ]: { ...themed, variations: { solid: own } },
		} )
	).toEqual( [
		{ ...plain, backgroundColor: 'rgb(240, 240, 240)' },
		{ backgroundColor: 'rgb(255, 238, 0)', color: 'rgb(34, 34, 34)' },
	] );
} );

test.describe( 'in the editor', () => {
	test.use( { user: 'admin' } );

	test( 'the floating preview has the colours that the site’s styles give it', async ( {
		editor,
		page,
		testbed,
	} ) => {
		const { id } = await testbed.post( 'admin', {
			title: 'Themed control',
			content: control(),
		} );
		const styles = {
			'editorial-blocks/scroll-to-top': {
				color: { background: '#111111', text: '#ffffff' },
			},
		};
		// WordPress 6.8 takes them from the page, 7.1 from its own store, where
		// the Styles panel changes them; here they are not saved.
		await page.goto(
			asked( `/wp-admin/post.php?post=${ id }&action=edit`, styles )
		);
		await editor.blocks( 'editorial-blocks/scroll-to-top' ).waitFor();
		await page.evaluate( `( async () => {
			const { dispatch, resolveSelect, select } = wp.data;
			const kept = [ 'root', 'globalStyles', select( 'core' ).__experimentalGetCurrentGlobalStylesId() ];
			await resolveSelect( 'core' ).getEntityRecord( ...kept );
			dispatch( 'core' ).editEntityRecord( ...kept, { styles: { blocks: ${ JSON.stringify(
				styles
			) } } } );
		} )()` );
		const block = editor.blocks( 'editorial-blocks/scroll-to-top' );
		await block.click();
		await page.getByRole( 'button', { name: 'Preview floating' } ).click();
		await expect( block ).toHaveCSS( 'position', 'fixed' );
		await expect( block ).toHaveCSS( 'color', 'rgb(255, 255, 255)' );
		await expect( block ).toHaveCSS(
			'background-color',
			'rgb(17, 17, 17)'
		);
	} );
} );

import { expect, test } from './ground/test';

test.use( { user: 'author' } );

test( 'every pattern is offered, nothing is wrong with it, and whoever speaks is named', async ( {
	editor,
	page,
} ) => {
	await editor.write( 'Patterns' );
	const patterns = await page.evaluate< object[] >(
		`wp.apiFetch( { path: '/wp/v2/block-patterns/patterns' } ).then( ( all ) =>
			all
				.filter( ( { name } ) => name.startsWith( 'editorial-blocks/quote' ) )
				.map( ( { name, content } ) => {
					const flat = ( blocks ) => blocks.flatMap( ( block ) => [ block, ...flat( block.innerBlocks ) ] );
					const roots = wp.blocks.parse( content );
					const blocks = flat( roots );
					return {
						name,
						wrong: blocks.filter( ( { isValid } ) => ! isValid ).map( ( block ) => block.name ),
						isLocked: roots.length === 1,
						names: blocks
							.filter( ( block ) => block.name === 'editorial-blocks/quote' )
							.map( ( { attributes } ) => String( attributes.name ) ),
					};
				} )
		)`
	);
	expect( patterns ).toEqual(
		[
			{ name: 'expert', names: [ 'Dr Ana Ruiz' ] },
			{ name: 'interview', names: [ 'Lena Okafor', 'Lena Okafor' ] },
			// A pull quote is the article's own voice.
			{ name: 'pull-wide', names: [ '' ] },
			{ name: 'testimonial-grid', names: [ 'Mira', 'Jonas', 'Amara' ] },
		].map( ( { name, names } ) => ( {
			name: `editorial-blocks/quote-${ name }`,
			wrong: [],
			isLocked: false,
			names,
		} ) )
	);
} );

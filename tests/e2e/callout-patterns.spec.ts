import { expect, test } from './ground/test';

test.use( { user: 'author' } );

test( 'every pattern is offered, and the editor finds nothing wrong with it', async ( {
	editor,
	page,
} ) => {
	await editor.write( 'Patterns' );
	const patterns = await page.evaluate< { name: string; wrong: string[] }[] >(
		`wp.apiFetch( { path: '/wp/v2/block-patterns/patterns' } ).then( ( all ) =>
			all
				.filter( ( { name } ) => name.startsWith( 'editorial-blocks/callout' ) )
				.map( ( { name, content } ) => {
					const flat = ( blocks ) => blocks.flatMap( ( block ) => [ block, ...flat( block.innerBlocks ) ] );
					const blocks = flat( wp.blocks.parse( content ) );
					return { name, wrong: blocks.filter( ( { isValid } ) => ! isValid ).map( ( block ) => block.name ) };
				} )
		)`
	);
	expect( patterns ).toEqual(
		[
			'correction',
			'key-takeaways',
			'medical-disclaimer',
			'questions',
			'safety-warning',
			'sponsored-content',
		].map( ( name ) => ( {
			name: `editorial-blocks/callout-${ name }`,
			wrong: [],
		} ) )
	);
} );

test( 'a pattern writes in the site’s language, whichever its author speaks', async ( {
	editor,
	page,
} ) => {
	await editor.write( 'Patterns' );
	const ours = ( query: string ) =>
		page.evaluate< { name: string; content: string }[] >(
			`wp.apiFetch( { path: '/wp/v2/block-patterns/patterns${ query }' } ).then( ( all ) =>
				all
					.filter( ( { name } ) => name.startsWith( 'editorial-blocks/' ) )
					.map( ( { name, content } ) => ( { name, content } ) )
			)`
		);
	const english = await ours( '' );
	const german = await ours( '?speak=de_DE' );
	expect( german ).toEqual( english );
	expect( english ).toHaveLength( 10 );
	// Or the requests said nothing of either.
	expect(
		await page.evaluate< string >(
			`wp.apiFetch( { path: '/wp/v2/block-types/editorial-blocks/callout?speak=de_DE' } ).then( ( { title } ) => title )`
		)
	).toBe( 'Hinweiskasten' );
} );

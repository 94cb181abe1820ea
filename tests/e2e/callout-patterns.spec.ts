import { expect, test } from './ground/test';

test.use( { user: 'author' } );

test( 'every pattern is offered, and the editor finds nothing wrong with it', async ( {
	editor,
	page,
} ) => {
	await editor.write( 'Patterns' );
	const patterns = await page.evaluate<
		{ name: string; wrong: string[]; isLocked: boolean }[]
	>(
		`wp.apiFetch( { path: '/wp/v2/block-patterns/patterns' } ).then( ( all ) =>
			all
				.filter( ( { name } ) => name.startsWith( 'editorial-blocks/callout' ) )
				.map( ( { name, content } ) => {
					const flat = ( blocks ) => blocks.flatMap( ( block ) => [ block, ...flat( block.innerBlocks ) ] );
					const roots = wp.blocks.parse( content );
					return {
						name,
						wrong: flat( roots ).filter( ( { isValid } ) => ! isValid ).map( ( block ) => block.name ),
						isLocked: roots.length === 1,
					};
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
			isLocked: false,
		} ) )
	);
} );

test( 'a pattern is offered in its author’s language', async ( {
	editor,
	page,
} ) => {
	await editor.write( 'Patterns' );
	const offered = await page.evaluate< object[] >(
		`wp.apiFetch( { path: '/wp/v2/block-patterns/patterns?speak=de_DE' } ).then( ( all ) =>
			all
				.filter( ( { name } ) => name.startsWith( 'editorial-blocks/callout' ) )
				.map( ( { title, description, keywords } ) => ( { title, description, keywords } ) )
		)`
	);
	expect( offered ).toEqual( [
		{
			title: 'Korrekturhinweis',
			description:
				'Was falsch war, was richtig ist und wann es geändert wurde.',
			keywords: [ 'Erratum', 'Berichtigung' ],
		},
		{
			title: 'Das Wichtigste in Kürze',
			description:
				'Der Beitrag in drei Zeilen, für alle, die es eilig haben.',
			keywords: [ 'Zusammenfassung', 'TL;DR', 'kurz gesagt' ],
		},
		{
			title: 'Medizinischer Haftungsausschluss',
			description:
				'Der Beitrag informiert; er ersetzt keinen Arztbesuch.',
			keywords: [ 'Gesundheit', 'rechtlich', 'Ratgeber' ],
		},
		{
			title: 'Häufige Fragen',
			description: 'Fragen zum Aufklappen, jede mit ihrer Antwort.',
			keywords: [ 'FAQ', 'Hilfe', 'Antworten' ],
		},
		{
			title: 'Sicherheitswarnung',
			description: 'Was schiefgehen kann und wie man sicher bleibt.',
			keywords: [ 'Vorsicht', 'Gefahr', 'Risiko' ],
		},
		{
			title: 'Bezahlter Inhalt',
			description: 'Wer bezahlt hat und was damit nicht gekauft ist.',
			keywords: [ 'Affiliate', 'Werbung', 'Offenlegung' ],
		},
	] );
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

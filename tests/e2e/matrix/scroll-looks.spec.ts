import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../ground/test';
import { articleWith } from '../scroll/pages';
import { measureContrast } from './contrast';
import { scrollToTop } from './scroll-to-top';
import { serialized } from './serialize';
import { views } from './views';

const root = '.wp-block-editorial-blocks-scroll-to-top';

test.setTimeout( 900_000 );
test.use( { user: 'author' } );

test( 'floating and with the focus on it: axe has nothing to say and every colour is far enough from the next', async ( {
	browser,
	editor,
	page,
	testbed,
} ) => {
	await editor.write( 'Looks of the scroll-to-top link' );
	const posts = await Promise.all(
		( await serialized( page, [ ...scrollToTop.looks ] ) ).map(
			( markup ) => testbed.post( 'author', articleWith( 30, markup ) )
		)
	);
	const problems: object[] = [];
	for ( const { name: view, query, width = 1280, ...media } of views ) {
		const context = await browser.newContext( {
			...media,
			viewport: { width, height: 900 },
			storageState: undefined,
		} );
		const reader = await context.newPage();
		for ( const { url } of posts ) {
			await reader.goto( `${ url }?${ new URLSearchParams( query ) }` );
			await reader.evaluate( 'scrollTo( 0, 1900 )' );
			await expect( reader.locator( root ) ).toBeVisible();
			await reader.locator( `${ root } a` ).focus();
			const axe = await new AxeBuilder( { page: reader } )
				.include( root )
				// As in looks.spec.ts: the measurement below reads these.
				.disableRules( media.forcedColors ? [ 'color-contrast' ] : [] )
				.analyze();
			const { measured, low } = await measureContrast(
				reader,
				root,
				scrollToTop.contrast
			);
			expect( measured ).toBe( scrollToTop.contrast.length );
			problems.push(
				...[ ...axe.violations, ...axe.incomplete ].map(
					( { id, nodes } ) => ( {
						view,
						rule: id,
						where: nodes.map( ( { html } ) => html ),
					} )
				),
				...low.map( ( one ) => ( { view, ...one } ) )
			);
		}
		await context.close();
	}
	expect( problems ).toEqual( [] );
} );

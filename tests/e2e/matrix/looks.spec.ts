import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../ground/test';
import { measureContrast } from './contrast';
import { serialized } from './serialize';
import { tables } from './tables';
import { views } from './views';

test.setTimeout( 900_000 );

for ( const { name, looks, contrast } of tables ) {
	const root = `.wp-block-${ name.replace( '/', '-' ) }`;

	test.describe( () => {
		test.use( { user: 'author' } );

		test( `${ name }: axe has nothing to say and every colour is far enough from the next`, async ( {
			browser,
			editor,
			page,
			testbed,
		} ) => {
			await editor.write( `Looks of ${ name }` );
			const { url } = await testbed.post( 'author', {
				title: `Looks of ${ name }`,
				content: ( await serialized( page, looks ) ).join( '\n\n' ),
			} );

			const problems: object[] = [];
			for ( const {
				name: view,
				query,
				width = 1280,
				...media
			} of views ) {
				const context = await browser.newContext( {
					...media,
					viewport: { width, height: 900 },
					storageState: undefined,
				} );
				const reader = await context.newPage();
				await reader.goto(
					`${ url }?${ new URLSearchParams( query ) }`
				);
				expect( await reader.locator( root ).count() ).toBeGreaterThan(
					looks.length - 1
				);
				const axe = await new AxeBuilder( { page: reader } )
					.include( root )
					// Under forced colours axe reads -webkit-text-fill-color, which
					// the system leaves alone; the measurement below reads what
					// the system made of each colour.
					.disableRules(
						media.forcedColors ? [ 'color-contrast' ] : []
					)
					.analyze();
				const found = [ ...axe.violations, ...axe.incomplete ];
				const colors = await measureContrast( reader, root, contrast );
				console.log(
					`${ view }: ${ looks.length } looks, axe ${ axe.passes.length } rules passed, ${ found.length } not; ${ colors.measured } contrasts, ${ colors.low.length } low`
				);
				problems.push(
					...found.map( ( { id, nodes } ) => ( {
						view,
						rule: id,
						where: nodes.map( ( { html } ) => html ),
					} ) ),
					...colors.low.map( ( low ) => ( { view, ...low } ) )
				);
				await context.close();
			}
			expect( problems ).toEqual( [] );
		} );
	} );
}

import { expect, test } from '../ground/test';
import { product } from './product';
import { serialized } from './serialize';
import { supportValues } from './support-values';
import type { BlockTemplate } from './table';
import { savedTables } from './tables';

const BATCH = 500;

test.use( { user: 'admin' } );
test.setTimeout( 600_000 );

for ( const { name, axes, hasSupports, innerBlocks } of savedTables ) {
	test( `${ name }: authors' saving changes no byte of any combination`, async ( {
		editor,
		page,
		testbed,
	} ) => {
		const combinations = product( axes );
		const [ plain ] = combinations;
		const supports = hasSupports
			? supportValues.map( ( value ) => ( { ...plain, ...value } ) )
			: [];
		const templates = [ ...combinations, ...supports ].map(
			( attributes ): BlockTemplate => [ name, attributes, innerBlocks ]
		);
		await editor.write( `KSES ${ name }` );

		const changed: { saved: string; kept: string | undefined }[] = [];
		for ( let from = 0; from < templates.length; from += BATCH ) {
			const saved = await serialized(
				page,
				templates.slice( from, from + BATCH )
			);
			const kept = await testbed.kses( saved );
			saved.forEach( ( markup, index ) => {
				// An image alone gains the space before its end that WordPress's
				// own image block gains too; the editor takes it for the same.
				const spaced = markup.replaceAll( '"/>', '" />' );
				if ( ! [ markup, spaced ].includes( kept[ index ] ?? '' ) ) {
					changed.push( { saved: markup, kept: kept[ index ] } );
				}
			} );
		}

		console.log(
			`${ name }: ${ combinations.length } combinations, ${ supports.length } values of supports`
		);
		expect( changed ).toEqual( [] );
	} );
}

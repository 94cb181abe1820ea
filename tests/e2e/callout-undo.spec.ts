import { intoCallout, outOfCallout } from '../fixtures/callout-transforms';
import sources from '../fixtures/foreign-notices/sources.json';
import { expect, test } from './ground/test';
import { serialized } from './matrix/serialize';

test.use( { user: 'author' } );

/**
 * Blocks are written, all of them selected and made another, as the toolbar's
 * menu does it; then one step is undone.
 */
const STEP = `( async ( [ markup, into ] ) => {
	const { blocks, data } = wp;
	const editor = () => data.select( 'core/editor' ).getEditedPostContent();
	const { getBlocks } = data.select( 'core/block-editor' );
	const { replaceBlocks } = data.dispatch( 'core/block-editor' );
	// WordPress takes what comes at once for one step.
	const settled = () => new Promise( ( done ) => setTimeout( done, 50 ) );
	replaceBlocks( getBlocks().map( ( { clientId } ) => clientId ), blocks.parse( markup ) );
	await settled();
	const before = editor();
	const selected = getBlocks();
	const results = blocks.switchToBlockType( selected, into );
	if ( ! results ) {
		return { before, changed: before, undone: before };
	}
	replaceBlocks( selected.map( ( { clientId } ) => clientId ), results );
	await settled();
	const changed = editor();
	await data.dispatch( 'core/editor' ).undo();
	await settled();
	return { before, changed, undone: editor() };
} )`;

test( 'one step undoes each transform, from and to a callout', async ( {
	editor,
	errors,
	page,
} ) => {
	await editor.write( 'Undone' );
	await page.keyboard.press( 'Enter' );
	await page.keyboard.type( 'A paragraph.' );

	const cases = [
		...intoCallout.map( ( one ) => ( {
			...one,
			into: 'editorial-blocks/callout',
		} ) ),
		...outOfCallout.filter( ( { becomes } ) => becomes ),
	];
	const written = [];
	for ( const { what, selected, into } of cases ) {
		const markup = await serialized( page, selected );
		written.push( { what, markup: markup.join( '\n\n' ), into } );
	}
	written.push(
		...sources.map( ( { plugin, markup } ) => ( {
			what: plugin,
			markup,
			into: 'editorial-blocks/callout',
		} ) )
	);

	for ( const { what, markup, into } of written ) {
		const { before, changed, undone } = await page.evaluate< {
			before: string;
			changed: string;
			undone: string;
		} >( `${ STEP }( ${ JSON.stringify( [ markup, into ] ) } )` );
		expect( { what, into, isChanged: changed !== before, undone } ).toEqual(
			{
				what,
				into,
				isChanged: true,
				undone: before,
			}
		);
	}

	// WordPress looks for a plugin that is gone; only administrators may.
	const others = errors.filter(
		( error ) => ! error.includes( '/block-directory/search' )
	);
	errors.splice( 0, errors.length, ...others );
} );

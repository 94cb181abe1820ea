import { createBlock } from '@wordpress/blocks';
import { trimMarks } from '../../../../blocks/quote/settings/marks';
import { registerBlocks } from '../../../setup/register-blocks';

const p = ( content: string ) => createBlock( 'core/paragraph', { content } );

beforeAll( registerBlocks );

test( 'marks come off the outer ends of a quotation, from paragraphs only', () => {
	const trimmed = ( ...blocks: Parameters< typeof trimMarks >[ 0 ] ) =>
		trimMarks( blocks ).map( ( { content } ) => content );
	expect( [
		trimmed( p( '“One.”' ) ),
		trimmed( p( '“One.' ), p( 'Two.' ), p( 'Three.”' ) ),
		trimmed( p( 'One.' ) ),
		trimmed( p( '“One.' ), createBlock( 'core/list' ) ),
	] ).toEqual( [
		[ 'One.' ],
		[ '“One.', 'Three.”' ].map( ( t ) => t.replace( /[“”]/, '' ) ),
		[],
		[],
	] );
} );

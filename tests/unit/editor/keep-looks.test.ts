import { dispatch } from '@wordpress/data';
import { store as noticesStore } from '@wordpress/notices';
import { supportValues } from '../../e2e/matrix/support-values';
import { registerBlocks } from '../../setup/register-blocks';
import { told, transform } from './transform-in-editor';

const CALLOUT = 'editorial-blocks/callout';

beforeAll( registerBlocks );

beforeEach( () => {
	dispatch( noticesStore ).removeAllNotices( 'snackbar' );
} );

// An author's saving takes the functions out of a gradient.
const asKept = ( value: object ): object =>
	JSON.parse(
		JSON.stringify( value )
			.replace( 'rgb(6,147,227)', '#0693e3' )
			.replace( 'rgb(155,81,224)', '#9b51e0' )
	);

const values = supportValues.map( ( value ) => ( {
	value,
	written: JSON.stringify( value ),
} ) );

describe.each( [ 'core/group', 'core/quote', 'core/details' ] )(
	'%s',
	( name ) => {
		it.each( values )( 'gives a callout $written', async ( { value } ) => {
			const { kept, said } = await transform( name, value, CALLOUT );
			expect( kept ).toMatchObject( asKept( value ) );
			expect( said ).toEqual( [] );
		} );

		it.each( values )(
			'takes $written from a callout, or the author is told',
			async ( { value } ) => {
				const { kept, said } = await transform( CALLOUT, value, name );
				const written = JSON.stringify( value );
				const unknown = [
					written.includes( '"radius"' ) &&
						name === 'core/details' &&
						'Border',
					written.includes( '"shadow"' ) &&
						name !== 'core/group' &&
						'Shadow',
				].filter( ( panel ) => panel !== false );
				expect( kept ).toMatchObject( asKept( value ) );
				expect( said ).toEqual( unknown.flatMap( told ) );
			}
		);
	}
);

it( 'a quote keeps the alignment of its text, both ways', async () => {
	const there = await transform(
		'core/quote',
		{ textAlign: 'center' },
		CALLOUT
	);
	expect( there.kept.style ).toEqual( {
		typography: { textAlign: 'center' },
	} );
	const back = await transform( CALLOUT, there.kept, 'core/quote' );
	expect( back.kept.textAlign ).toBe( 'center' );
	expect( [ ...there.said, ...back.said ] ).toEqual( [] );
} );

it( 'takes a callout’s own style off, and leaves an author’s classes', async () => {
	const { kept, said } = await transform(
		CALLOUT,
		{ className: 'mine is-style-outline' },
		'core/group'
	);
	expect( kept.className ).toBe( 'mine' );
	expect( said ).toEqual( [] );
} );

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, serialize } from '@wordpress/blocks';
import type { Block } from '@wordpress/blocks';
import { registerBlocks } from '../../setup/register-blocks';

const FIXTURES = join( __dirname, '../../fixtures/blocks' );
const names = readdirSync( FIXTURES ).filter( ( name ) =>
	name.endsWith( '.html' )
);

const isValid = ( block: Block ): boolean =>
	block.isValid !== false && block.innerBlocks.every( isValid );

beforeAll( registerBlocks );

it.each( [ 'callout', 'quote', 'scroll-to-top' ] )(
	'%s has a fixture',
	( block ) => {
		expect( names.some( ( name ) => name.startsWith( block ) ) ).toBe(
			true
		);
	}
);

describe.each( names )( '%s', ( name ) => {
	const saved = readFileSync( join( FIXTURES, name ), 'utf8' ).trimEnd();

	it( 'opens without an invalid block', () => {
		expect(
			parse( saved ).filter( ( block ) => ! isValid( block ) )
		).toEqual( [] );
	} );

	it( 'is saved again to the byte', () => {
		expect( serialize( parse( saved ) ) ).toBe( saved );
	} );
} );

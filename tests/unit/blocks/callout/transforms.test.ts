import {
	createBlocksFromInnerBlocksTemplate,
	parse,
	serialize,
	switchToBlockType,
} from '@wordpress/blocks';
import {
	intoCallout,
	outOfCallout,
} from '../../../fixtures/callout-transforms';
import sources from '../../../fixtures/foreign-notices/sources.json';
import { isValid } from '../../../setup/is-valid';
import { registerBlocks } from '../../../setup/register-blocks';
import type { BlockTemplate } from '../../../e2e/matrix/table';
import { outline } from './outline';

const CALLOUT = 'editorial-blocks/callout';

beforeAll( registerBlocks );

const saved = ( templates: readonly BlockTemplate[] ) =>
	serialize( createBlocksFromInnerBlocksTemplate( [ ...templates ] ) );

/**
 * Blocks parsed from markup, all of them selected, converted; what comes out is
 * saved and read again first.
 *
 * @param markup Saved blocks.
 * @param name   What they become.
 */
function convert( markup: string, name: string ): unknown {
	const blocks = switchToBlockType( parse( markup ), name );
	const read = parse( serialize( blocks ?? [] ) );
	expect( read.every( isValid ) ).toBe( true );
	return blocks && outline( read );
}

describe( 'becomes a callout without losing a word, a link or a format:', () => {
	it.each( intoCallout )( '$what', ( { selected, becomes } ) => {
		expect( convert( saved( selected ), CALLOUT ) ).toEqual( becomes );
	} );
} );

describe( 'a callout becomes', () => {
	it.each( outOfCallout )( '$what', ( { selected, becomes, into } ) => {
		expect( convert( saved( selected ), into ) ).toEqual( becomes );
	} );
} );

test.each( sources )(
	'$plugin $version: $block becomes a callout though its plugin is gone',
	( { markup, callout } ) => {
		expect( parse( markup )[ 0 ]?.name ).toBe( 'core/missing' );
		expect( convert( markup, CALLOUT ) ).toEqual( [
			[ 'callout', ...callout ],
		] );
	}
);

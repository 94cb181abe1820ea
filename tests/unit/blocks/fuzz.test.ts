/*
 * 10,000 generated blocks a block: what the editor saves, it reads back as
 * valid and saves again to the byte. What they hold comes from block.json: a new
 * block is one more line of the table. Values of supports are WordPress's own business.
 */
import { createBlock, parse, serialize } from '@wordpress/blocks';
import fc from 'fast-check';
import callout from '../../../blocks/callout/block.json';
import quote from '../../../blocks/quote/block.json';
import scrollToTop from '../../../blocks/scroll-to-top/block.json';
import { isValid } from '../../setup/is-valid';
import { registerBlocks } from '../../setup/register-blocks';
import { attributesOf, paragraphText } from './attribute-arbitraries';
import type { AttributeDefinition, Formats } from './attribute-arbitraries';

const RUNS = 10_000;
/** Any number shows another 10,000; a failing one is printed by fast-check. */
const { seed = Date.now() % 2 ** 31 } = fc.readConfigureGlobal();

// WordPress's rich text writes what was typed bare, what it has read as entities.
const bare = ( html: string ) =>
	html.replaceAll( '&gt;', '>' ).replaceAll( '&nbsp;', '\u00a0' );

beforeAll( registerBlocks );

const blocks: {
	block: { name: string; attributes: Record< string, AttributeDefinition > };
	formats: Record< string, Formats >;
}[] = [
	{ block: callout, formats: { label: 'none' } },
	{ block: quote, formats: { name: 'linkless', work: 'linkless' } },
	{ block: scrollToTop, formats: { label: 'none' } },
];

it.each( blocks )(
	'$block.name is read back as it was saved, whatever it holds',
	( { block: { name, attributes: definitions }, formats } ) => {
		process.stdout.write( `${ name }: ${ RUNS } cases, seed ${ seed }\n` );
		fc.assert(
			fc.property(
				attributesOf( definitions, formats ),
				paragraphText,
				( attributes, content ) => {
					const saved = serialize(
						createBlock( name, attributes, [
							createBlock( 'core/paragraph', { content } ),
						] )
					);
					const read = parse( saved );
					const savedAgain = serialize( read );
					expect( {
						valid: read.every( isValid ),
						saved: bare( savedAgain ),
						savedOnceMore: serialize( parse( savedAgain ) ),
					} ).toEqual( {
						valid: true,
						saved: bare( saved ),
						savedOnceMore: savedAgain,
					} );
				}
			),
			{ numRuns: RUNS, seed, endOnFailure: true }
		);
	},
	600_000
);

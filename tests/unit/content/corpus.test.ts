import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { convert } from '../../../src/content';
import type { BlockNode } from '../../../src/content';
import { registerBlocks } from '../../setup/register-blocks';
import { complaints } from './validity';

type Counts = {
	container?: number;
	mkdocs?: number;
	negative_container?: number;
};

const folder = process.env.EDITORIAL_BLOCKS_CORPUS ?? '';
const list = join( folder, 'counts.json' );
const counts: Record< string, Counts > =
	folder && existsSync( list )
		? JSON.parse( readFileSync( list, 'utf8' ) )
		: {};
const documents = Object.keys( counts );

/** The blocks that containers become, as counts.json counts them. */
const KINDS = [
	'editorial-blocks/callout',
	'editorial-blocks/quote',
	'core/details',
];

function found( blocks: readonly BlockNode[] ): number {
	return blocks.reduce(
		( sum, { blockName, innerBlocks } ) =>
			sum +
			( KINDS.includes( blockName ?? '' ) ? 1 : 0 ) +
			found( innerBlocks ),
		0
	);
}

/**
 * `<details>` in HTML is no container, and becomes the same block.
 */
const htmlDetails = ( document: string ) =>
	document.match( /^\s*<details\b/gm )?.length ?? 0;

const callouts = Object.values( counts ).reduce(
	( sum, { container = 0, mkdocs = 0 } ) => sum + container + mkdocs,
	0
);

// Others' documents are not ours to ship, so the folder is told by
// EDITORIAL_BLOCKS_CORPUS; the title says how many were read.
const onCorpus = documents.length ? describe : describe.skip;

onCorpus( `${ documents.length } documents with ${ callouts } callouts`, () => {
	const read = ( name: string ) =>
		readFileSync( join( folder, name ), 'utf8' );

	it( 'have every callout found, and nothing else taken', () => {
		const off = documents.flatMap( ( name ) => {
			const { container = 0, mkdocs = 0 } = counts[ name ] ?? {};
			const document = read( name );
			const expected = container + mkdocs + htmlDetails( document );
			const count = found( convert( document ).blocks );
			return count === expected ? [] : [ { name, expected, count } ];
		} );
		expect( off ).toEqual( [] );
	} );

	it( 'become blocks that the editor accepts as they are', () => {
		registerBlocks();
		const off = documents.flatMap( ( name ) => {
			const wrong = complaints( convert( read( name ) ).markup );
			return wrong.length ? [ { name, wrong } ] : [];
		} );
		expect( off ).toEqual( [] );
	}, 120_000 );
} );

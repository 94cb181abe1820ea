import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
	convert,
	extractCallouts,
	extractQuotes,
	toMarkdown,
} from '../../../src/content';
import type { Converted, DocumentForm } from '../../../src/content';
import { registerBlocks } from '../../setup/register-blocks';
import { complaints } from './validity';

const FIXTURES = join( __dirname, '../../fixtures/content' );
const FORMS: Readonly< Record< string, DocumentForm > > = {
	md: 'markdown',
	html: 'html',
	txt: 'text',
};

/**
 * All that convert() says of a document. What is empty is left out, and so are
 * the words of callouts and quotes: they stand in the markup, and reading them
 * back from there is a test of its own.
 */
function told( converted: Converted ): Record< string, unknown > {
	const { title, markup, warnings, assets, meta, postMeta } = converted;
	const callouts = converted.callouts.map(
		( { body, path, ...callout } ) => callout
	);
	const quotes = converted.quotes.map(
		( { text, path, ...quote } ) => quote
	);
	const filled = Object.entries( {
		callouts,
		quotes,
		assets,
		meta,
		postMeta,
	} ).filter( ( [ , value ] ) => Object.keys( value ).length > 0 );
	return {
		title,
		markup: markup.split( '\n' ),
		...Object.fromEntries( filled ),
		warnings,
	};
}

const documents = readdirSync( FIXTURES, { recursive: true, encoding: 'utf8' } )
	.filter( ( name ) => /\.(?:md|html|txt)$/.test( name ) )
	.sort();

beforeAll( registerBlocks );

describe.each( documents )( '%s', ( name ) => {
	const path = join( FIXTURES, name );
	const extension = name.split( '.' ).at( -1 ) ?? '';
	const converted = () =>
		convert( readFileSync( path, 'utf8' ), { from: FORMS[ extension ] } );

	it( 'becomes what its neighbour says', () => {
		const expected: unknown = JSON.parse(
			readFileSync( `${ path }.json`, 'utf8' )
		);
		expect( told( converted() ) ).toEqual( expected );
	} );

	it( 'becomes blocks that the editor accepts as they are', () => {
		expect( complaints( converted().markup ) ).toEqual( [] );
	} );

	it( 'is read back as the same data from the post', () => {
		const withoutOrigin = ( {
			line,
			rawType,
			...data
		}: Record< string, unknown > ) => data;
		const { markup, callouts, quotes } = converted();
		expect( extractCallouts( markup ).map( withoutOrigin ) ).toEqual(
			callouts.map( withoutOrigin )
		);
		expect( extractQuotes( markup ).map( withoutOrigin ) ).toEqual(
			quotes.map( withoutOrigin )
		);
	} );

	it( 'comes back to the byte through Markdown', () => {
		const { markup } = converted();
		expect(
			convert( toMarkdown( markup ), { from: 'markdown' } ).markup
		).toBe( markup );
	} );
} );

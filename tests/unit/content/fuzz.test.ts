import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { convert } from '../../../src/content';
import { registerBlocks } from '../../setup/register-blocks';
import { complaints } from './validity';

const FIXTURES = join( __dirname, '../../fixtures/content' );

/** What breaks parsers: ends without beginnings, and what runs. */
const SHARDS = [
	'<',
	'>',
	'"',
	'&',
	'`',
	'```',
	'~~~',
	':::',
	'::: note',
	'!!! tip',
	'    ',
	'\t',
	'> ',
	'- ',
	'1. ',
	'[!NOTE]',
	'///',
	'{{< note >}}',
	'<Note>',
	'<your-name>',
	'<title>',
	'</p>',
	'<div>',
	'<table><tr><td>',
	'<script>alert(1)</script>',
	'<img src=x onerror=alert(1)>',
	'[a](javascript:alert(1))',
	'<svg onload=alert(1)>',
	'<style>p{}</style>',
	'-->',
	'<!--',
	'<details>',
	'\\',
	'\n',
	'\n\n',
	'\u0000',
	'\ud800',
	'&lt;',
	'|',
];

const documents = readdirSync( FIXTURES, { recursive: true, encoding: 'utf8' } )
	.filter( ( name ) => /\.(?:md|html|txt)$/.test( name ) )
	// Blocks that pass through are what their author made of them.
	.filter( ( name ) => ! name.includes( 'passthrough' ) )
	.sort()
	.map( ( name ) => readFileSync( join( FIXTURES, name ), 'utf8' ) );

type Cut = { at: number; length: number; shard: string };

const mutated = fc
	.tuple(
		fc.constantFrom( ...documents ),
		fc.array(
			fc.record( {
				at: fc.double( { min: 0, max: 1, noNaN: true } ),
				length: fc.integer( { min: 0, max: 12 } ),
				shard: fc.constantFrom( '', ...SHARDS ),
			} ),
			{ minLength: 1, maxLength: 6 }
		)
	)
	.map( ( [ document, cuts ]: [ string, Cut[] ] ) =>
		cuts.reduce( ( text, { at, length, shard } ) => {
			const from = Math.floor( at * text.length );
			return text.slice( 0, from ) + shard + text.slice( from + length );
		}, document )
	);

const form = fc.constantFrom( 'auto', 'markdown', 'html', 'text' );

/**
 * Delimiters of the markup that nothing closes, or that close nothing.
 */
function unclosed( markup: string ): string[] {
	const open: string[] = [];
	for ( const [ whole, slash, name = '', end ] of markup.matchAll(
		/<!-- (\/?)wp:([\w/-]+)(?: \{.*?\})? (\/?)-->/g
	) ) {
		if ( slash && open.at( -1 ) === name ) {
			open.pop();
		} else if ( slash ) {
			open.push( whole );
		} else if ( ! end ) {
			open.push( name );
		}
	}
	return open;
}

const hostile = ( markup: string ) =>
	markup.match(
		/<(?:script|svg|style|iframe|object)\b|<[a-z][^>]*\son\w+\s*=|<[^>]*(?:href|src)="\s*(?:javascript|data|vbscript):/gi
	) ?? [];

it( '10,000 mutated documents become whole and harmless markup', () => {
	fc.assert(
		fc.property( mutated, form, ( document, from ) => {
			const { markup, warnings } = convert( document, { from } );
			const failed = warnings.filter( ( { message } ) =>
				message.startsWith( 'The document could not be read' )
			);
			expect( [
				...unclosed( markup ),
				...hostile( markup ),
				...failed,
			] ).toEqual( [] );
		} ),
		{ numRuns: 10_000 }
	);
}, 600_000 );

it( 'a sample of them is valid to the editor', () => {
	registerBlocks();
	fc.assert(
		fc.property( mutated, form, ( document, from ) => {
			expect(
				complaints( convert( document, { from } ).markup )
			).toEqual( [] );
		} ),
		{ numRuns: 250 }
	);
}, 600_000 );

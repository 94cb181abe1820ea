/** @jest-environment node */
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, normalize, parse } from 'node:path';
import { globSync } from 'tinyglobby';
import { layAssets, SCREENSHOTS } from '../../../tools/release/assets';

const shown = [ 'README.md', 'CONTRIBUTING.md', ...globSync( 'docs/*.md' ) ]
	.flatMap( ( page ) =>
		Array.from(
			readFileSync( page, 'utf8' ).matchAll( /!\[[^\]]+\]\(([^)]+)\)/g ),
			( [ , picture = '' ] ) =>
				normalize( join( parse( page ).dir, picture ) )
		)
	)
	.sort();

it( 'every picture is shown by one page, and every picture that is shown is there', () => {
	expect( shown ).toEqual( globSync( 'docs/images/*' ).sort() );
} );

it( '`npm run screenshots` takes each of them; the tests of publishing draw the terminal', () => {
	const takers = globSync( 'tools/screenshots/*.ts' )
		.map( ( file ) => readFileSync( file, 'utf8' ) )
		.join( '' );
	expect(
		shown.filter(
			( picture ) => ! takers.includes( `'${ parse( picture ).name }'` )
		)
	).toEqual( [ 'docs/images/publish.svg' ] );
} );

it( 'the directory gets a picture for each caption of readme.txt', () => {
	const [ , captions = '' ] =
		/== Screenshots ==\n([^=]*)==/.exec(
			readFileSync( 'readme.txt', 'utf8' )
		) ?? [];
	const folder = mkdtempSync( join( tmpdir(), 'assets-' ) );
	const names = layAssets( folder );
	expect(
		captions
			.match( /^\d+(?=\. )/gm )
			?.map( ( n ) => `screenshot-${ n }.png` )
	).toEqual( names );
	expect( readdirSync( folder ).sort() ).toEqual( names );
	expect(
		names.map( ( name, index ) =>
			readFileSync( join( folder, name ) ).equals(
				readFileSync( SCREENSHOTS[ index ] ?? '' )
			)
		)
	).toEqual( names.map( () => true ) );
} );

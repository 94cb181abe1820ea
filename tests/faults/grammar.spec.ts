import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../tools/folders';
import { onSite } from '../security/on-site';
import { expect, test } from '../security/test';

const folder = join( root, 'tests/fixtures/blocks' );
const CASES = 10_000;

test( `${ CASES } mutilated posts, one 50 deep and one 5,000 wide render without a word from PHP`, async () => {
	test.setTimeout( 300_000 );
	const seed = Date.now() % 1_000_000;
	console.log( `Seed ${ seed }` );
	const blocks = readdirSync( folder )
		.filter( ( file ) => file.endsWith( '.html' ) )
		.map( ( file ) => readFileSync( join( folder, file ), 'utf8' ) );
	expect(
		await onSite( 'grammar.php', {
			args: [ String( seed ), String( CASES ) ],
			input: JSON.stringify( blocks ),
		} )
	).toEqual( { noise: [], deep: 50, wide: 5000 } );
} );

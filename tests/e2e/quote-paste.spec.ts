import { isDeepStrictEqual } from 'node:util';
import real from '../fixtures/attributions/real.json';
import { expect, test } from './ground/test';

test.use( { user: 'author' } );

test( 'forty real attributions arrive in the right fields, all but two', async ( {
	editor,
	page,
} ) => {
	await editor.write( 'Pasted' );
	const sources = real.map(
		( { html } ) =>
			`<figure><blockquote><p>One.</p></blockquote><figcaption>${ html }</figcaption></figure>`
	);
	const pasted = await page.evaluate< Record< string, string >[] >(
		`${ JSON.stringify( sources ) }.map( ( HTML ) => {
			const [ { attributes } ] = wp.blocks.pasteHandler( { HTML, mode: 'BLOCKS' } );
			return Object.fromEntries(
				[ 'name', 'role', 'work', 'url', 'date' ]
					.map( ( key ) => [ key, String( attributes[ key ] ?? '' ) ] )
					.filter( ( [ , value ] ) => value )
			);
		} )`
	);
	const misread = real.filter( ( { expected }, index ) => {
		const { role, url, work } = {
			role: undefined,
			url: undefined,
			work: undefined,
			...expected,
		};
		const host =
			url && ! work
				? { work: new URL( url ).host.replace( /^www\./, '' ) }
				: {};
		// WordPress takes titles off pasted links.
		const kept = role
			? { role: String( role ).replace( / title="[^"]*"/g, '' ) }
			: {};
		return ! isDeepStrictEqual( pasted[ index ], {
			...expected,
			...host,
			...kept,
		} );
	} );
	expect( misread.map( ( { html } ) => html ) ).toEqual( [
		'— <em>Goku</em>',
		'-- The Mahabharata',
	] );
} );

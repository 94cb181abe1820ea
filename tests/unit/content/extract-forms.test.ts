/** @jest-environment node */
import { convert, extractCallouts } from '../../../src/content';

test( 'a list in a list’s item gives the same data with and without block comments', () => {
	const { markup } = convert(
		'> [!NOTE]\n> Text.\n>\n> - One\n>     1. Two\n> - Three',
		{ from: 'markdown' }
	);
	const rendered = markup.replace( /<!--.*?-->/g, '' );
	const [ callout, ...others ] = extractCallouts( rendered, {
		form: 'rendered',
	} );
	expect( [ callout, ...others ] ).toEqual(
		extractCallouts( markup ).map( ( { path: _, ...fields } ) => fields )
	);
	expect( callout?.body.html ).toBe(
		'<p>Text.</p><ul><li>One<ol><li>Two</li></ol></li><li>Three</li></ul>'
	);
} );

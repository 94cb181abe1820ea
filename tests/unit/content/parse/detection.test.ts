/** @jest-environment node */
import { convert } from '../../../../src/content';
import { withoutDelimiters } from './without-delimiters';

test.each( [
	[ 'a page', ' \n<!DOCTYPE html>\n<p>One *star*.</p>\n\n# No heading' ],
	[
		'a page without a doctype',
		'\n\n<HTML>\n<p>One *star*.</p>\n\n# No heading',
	],
	[ 'a piece of one', '\n  <section>\n<p>One *star*.</p>\nNo heading' ],
	[
		'block markup',
		'<!-- wp:paragraph -->\n<p>One *star*.</p>\n<!-- /wp:paragraph -->\nNo heading',
	],
] )( '%s is HTML', ( _, document ) => {
	expect( withoutDelimiters( convert( document ).markup ) ).toEqual(
		withoutDelimiters( convert( document, { from: 'html' } ).markup )
	);
	expect( convert( document ).markup ).toContain( '<p>One *star*.</p>' );
} );

test.each( [
	[ 'a heading', '# Heading' ],
	[ 'a page’s beginning in its words', '- See <!doctype html>, *please*.' ],
	[ 'a list', '- *Item*' ],
	[ 'a numbered list', '12) *Item*' ],
	[ 'a quotation', '>*Said*' ],
	[ 'code', '~~~\n*code*\n~~~' ],
	[ 'a callout', '!!! note "*Title*"\n    Words.' ],
	[ 'a container', ':::note\n*Words*\n:::' ],
] )( 'a piece of a page with %s is Markdown', ( _, more ) => {
	const document = `<p>One.</p>\n\n${ more }\n`;
	const { title, markup } = convert( document );
	const { title: heading, markup: expected } = convert( document, {
		from: 'markdown',
	} );
	expect( { title, markup } ).toEqual( { title: heading, markup: expected } );
	expect( markup ).not.toBe( convert( document, { from: 'html' } ).markup );
} );

test.each( [
	[ 'words', 'One *star* and <p>no HTML</p>' ],
	[ 'words with a doctype in them', 'See <!doctype html>, *please*.' ],
	[ 'a line’s tag', '<b>One</b> *star*' ],
	[ 'a comment', '<!-- licence -->\n\nOne *star*.' ],
	[ 'an unknown element', '<Note>\n\nOne *star*.\n\n</Note>' ],
] )( 'what begins with %s is Markdown', ( _, document ) => {
	expect( convert( document ).markup ).toBe(
		convert( document, { from: 'markdown' } ).markup
	);
	expect( convert( document ).markup ).toMatch( /<em>(?:star|please)<\/em>/ );
} );

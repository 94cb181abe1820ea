/** @jest-environment node */
import { convert } from '../../../../src/content';

const paragraph = ( html: string ) =>
	`<!-- wp:paragraph -->\n<p>${ html }</p>\n<!-- /wp:paragraph -->`;
const KEPT = [
	'<!-- wp:verse {"className":"is-style-wide"} -->',
	'<pre class="wp-block-verse is-style-wide">The moon,',
	'the stars</pre>',
	'<!-- /wp:verse -->',
].join( '\n' );
const SEPARATOR =
	'<!-- wp:separator --><hr class="wp-block-separator has-alpha-channel-opacity"/><!-- /wp:separator -->';

test( 'block markup in HTML stays to the byte, but for what an author may not save', () => {
	const { title, markup, warnings } = convert(
		[
			'---',
			'title: Heat',
			'---',
			'<p>Before it.</p>',
			KEPT,
			'<p>Between.</p>',
			'<!-- wp:paragraph -->',
			'<p onclick="alert( 1 )">Unsafe.</p>',
			'<!-- /wp:paragraph -->',
			SEPARATOR,
			'<p>Behind <Enter>.</p>',
		].join( '\n' ),
		{ from: 'html' }
	);
	expect( { title, markup, warnings } ).toEqual( {
		title: 'Heat',
		markup: [
			paragraph( 'Before it.' ),
			KEPT,
			paragraph( 'Between.' ),
			paragraph( 'Unsafe.' ),
			SEPARATOR,
			paragraph( 'Behind &lt;Enter&gt;.' ),
		].join( '\n\n' ),
		warnings: [
			{
				message:
					'Block markup holds HTML that WordPress removes when an author saves: it was converted as ordinary HTML.',
				line: 10,
			},
		],
	} );
} );

/** @jest-environment node */
import { outline } from './outline';

/** Block markup in a document: what stays as it was, and what is only text. */
const documents: [ string, string[], string[] ][] = [
	[
		'blocks on lines of their own',
		[
			'Before.',
			'',
			'<!-- wp:separator {"opacity":"css"} -->',
			'<hr class="wp-block-separator has-css-opacity"/>',
			'<!-- /wp:separator -->   ',
			'Between.',
			'   <!-- wp:more -->',
			'<!--more-->',
			'<!-- /wp:more -->   ',
			'',
			'After.',
		],
		[
			'paragraph: Before.',
			'separator as it was',
			'paragraph: Between.',
			'more as it was',
			'paragraph: After.',
		],
	],
	[
		'blocks beside words',
		[
			'Before <!-- wp:separator /-->',
			'',
			'<!-- wp:separator /--> After.',
			'',
			'<!-- wp:paragraph -->',
			'<p>Words.</p>',
			'<!-- /wp:paragraph -->.',
		],
		[
			'paragraph: Before',
			'paragraph: After.',
			'paragraph: Words.',
			'paragraph: .',
		],
	],
	[
		'a block in code',
		[
			'    <!-- wp:separator /-->',
			'',
			'`<!-- wp:separator /-->`',
			'',
			'After.',
		],
		[
			'code: <code>&lt;!-- wp:separator /--&gt;</code>',
			'paragraph: <code>&lt;!-- wp:separator /--&gt;</code>',
			'paragraph: After.',
		],
	],
	[
		'attributes that are no JSON',
		[
			'Before.',
			'',
			'<!-- wp:heading {"level":} -->',
			'<h2>Words.</h2>',
			'<!-- /wp:heading -->',
			'',
			'After.',
		],
		[ 'paragraph: Before.', 'heading: Words.', 'paragraph: After.' ],
	],
	[
		'words where attributes belong',
		[
			'<!-- wp:paragraph of words -->',
			'<p>Words.</p>',
			'<!-- /wp:paragraph -->',
			'',
			'After.',
		],
		[ 'paragraph: Words.', 'paragraph: After.' ],
	],
	[
		'a comment that another one interrupts',
		[
			'<!-- wp:group {"a":1}',
			'<!-- wp:paragraph {"dropCap":true} -->',
			'<p>Words.</p>',
			'<!-- /wp:paragraph -->',
			'',
			'After.',
		],
		[ 'paragraph: Words.', 'paragraph: After.' ],
	],
	[
		'a document cut off inside of a comment',
		[ 'Words.', '', '<!-- wp:separator /-' ],
		[
			'paragraph: Words.',
			'paragraph: &lt;!-- wp:separator /-',
			'! 3 The comment that begins here has no end and is shown as text: close it with -->.',
		],
	],
	[
		'a comment cut off before it',
		[
			'<!-- wp:separator -->',
			'<hr class="wp-block-separator has-alpha-channel-opacity"/>',
			'<!-- /wp:separator -->',
			'',
			'<!-- wp:paragraph',
		],
		[
			'separator as it was',
			'paragraph: &lt;!-- wp:paragraph',
			'! 5 The comment that begins here has no end and is shown as text: close it with -->.',
		],
	],
	[
		'blocks in blocks, beside a callout',
		[
			'<!-- wp:group -->',
			'<div class="wp-block-group"><!-- wp:paragraph -->',
			'<p>::: note</p>',
			'<!-- /wp:paragraph --></div>',
			'<!-- /wp:group -->',
			'',
			'::: note',
			'One.',
			':::',
		],
		[ 'group', '  paragraph: ::: note', '7 note', '  paragraph: One.' ],
	],
];

test.each( documents )( '%s', ( _, document, becomes ) => {
	expect( outline( document ) ).toEqual( becomes );
} );

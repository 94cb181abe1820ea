/** @jest-environment node */
import { converted } from './without-delimiters';

const code = ( text: string ) =>
	`<pre class="wp-block-code"><code>${ text }</code></pre>`;

test.each( [
	[
		'in listings of old pages, which hold no HTML',
		'<p>One</p><xmp>Press <Enter> and <b></xmp><p>Then <Esc>.</p><xmp></xmp><p><Tab></p><xmp><Two></xmp>',
		[
			'<p>One</p>',
			code( 'Press &lt;Enter&gt; and &lt;b&gt;' ),
			'<p>Then &lt;Esc&gt;.</p>',
			'<p>&lt;Tab&gt;</p>',
			code( '&lt;Two&gt;' ),
		],
	],
	[
		'behind a listing that nothing ends',
		'<p>Two <xmp> and <Enter></p><p>Then <Esc>.</p>',
		[
			'<p>Two &lt;xmp&gt; and &lt;Enter&gt;</p>',
			'<p>Then &lt;Esc&gt;.</p>',
		],
	],
	[
		'behind a formula, in which every tag is one',
		'<p>Area <math><mi>x</mi><mspace><mo>+</mo><mi>y</mi></math> and <Esc></p>',
		[
			'<p>Area <math><mi>x</mi><mspace><mo>+</mo><mi>y</mi></mspace></math> and &lt;Esc&gt;</p>',
		],
	],
	[
		'behind a value that ends in a sign of equality',
		'<p>See <em title="a =">one</em> and <Esc>.</p>',
		[ '<p>See <em>one</em> and &lt;Esc&gt;.</p>' ],
	],
	[
		'behind a value that nothing ends',
		'<p>Press <a title="x>y> or <Enter> here</p>\n<p>and <Esc>,\n<em>please</em></p>',
		[
			'<p>Press &lt;a title="x&gt;y&gt; or &lt;Enter&gt; here</p>',
			'<p>and &lt;Esc&gt;, <em>please</em></p>',
		],
	],
	[
		'behind comments',
		'<p>One <!-- <Two> --!>and <!--> <Esc> <!-- <three> --> four.</p><p>And <i>five</i>.</p>',
		[ '<p>One and &lt;Esc&gt; four.</p>', '<p>And <i>five</i>.</p>' ],
	],
	[
		'behind an instruction to the server',
		'<p>Write <?php <Enter> ?> and <Esc></p>',
		[ '<p>Write ?&gt; and &lt;Esc&gt;</p>' ],
	],
	[
		'where an element of the name has its end further on',
		"<p>A <x-y> b <x-y>c</x-y> </x-z> and <i>at</i> <FOO title='>' ></p>",
		[
			"<p>A &lt;x-y&gt; b c &lt;/x-z&gt; and <i>at</i> &lt;FOO title='&gt;' &gt;</p>",
		],
	],
] )( 'words in angle brackets stay %s', ( _, document, html ) => {
	expect( converted( document, 'html' ) ).toEqual( {
		title: '',
		html,
		warnings: [],
	} );
} );

test.each( [
	[
		'quotations, lists and blocks of HTML',
		'> <Enter>\n\n- <Esc>\n\n<div>\n<section>\n<Tab>\n</section>\n</div>',
		[
			'<blockquote class="wp-block-quote">',
			'<p>&lt;Enter&gt;</p>',
			'</blockquote>',
			'<ul>',
			'<li>&lt;Esc&gt;</li>',
			'</ul>',
			'<p>&lt;Tab&gt;</p>',
		],
	],
	[
		'lines, whatever their tags hold',
		'Set <x y="1>2"> and <z/> in <kbd>A</kbd>, `<q>` or <div> and <div id="a">.',
		[
			'<p>Set &lt;x y="1&gt;2"&gt; and in <kbd>A</kbd>, <code>&lt;q&gt;</code> or &lt;div&gt; and</p>',
			'<p>.</p>',
		],
	],
] )( 'words in angle brackets stay in Markdown’s %s', ( _, document, html ) => {
	expect( converted( document, 'markdown' ) ).toEqual( {
		title: '',
		html,
		warnings: [],
	} );
} );

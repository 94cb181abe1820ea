import { convert } from '../../../src/content';
import { registerBlocks } from '../../setup/register-blocks';
import { inWords } from './in-words';
import { complaints } from './validity';

/** Dialects' rarer forms, `⏎` for the end of a line, and what each becomes. */
const MARKDOWN: readonly ( readonly [ string, string, string ] )[] = [
	[
		'GitHub beside Obsidian',
		'> [!tip] T⏎> w⏎⏎> [!CAUTION]⏎> w',
		'tip “T”; caution',
	],
	[ 'Obsidian', '> [!caution]⏎> w', 'warning' ],
	[ 'a sentence', '??? question marks everywhere', 'as it is' ],
	[ 'a shout', '!!! important things to say', 'as it is' ],
	[
		'MkDocs with classes',
		'!!! danger highlight blink "T"⏎    w',
		'caution “T”',
	],
	[ 'pymdownx', '/// html | div.x⏎w⏎///', 'as it is' ],
	[
		'MDX on several lines',
		'<Aside⏎  type="caution"⏎  title="T"⏎>⏎  w⏎</Aside>',
		'caution “T”',
	],
	[ 'MDX closing itself', '<Note⏎  x="1"⏎/>⏎⏎<Note>⏎w⏎</Note>', 'note' ],
	[ 'remark-directive', ':::note{title="T"}⏎w⏎:::', 'note “T”' ],
	[ 'MDX, no callout', '<TabItem label="T">⏎w⏎</TabItem>', 'as it is' ],
	[ 'MUI', '<Alert severity="warning">w</Alert>', 'warning' ],
	[ 'Nextra', '<Callout emoji="⚠️">⏎w⏎</Callout>', 'warning' ],
	[ 'React', '<Pitfall>⏎⏎w⏎⏎</Pitfall>', 'warning “Pitfall”' ],
	[ 'Mintlify', '<Accordion title="T">⏎  w⏎</Accordion>', 'details' ],
	[ 'a colour', '<Callout color="#ffc107">w</Callout>', 'note' ],
	[ 'Quarto without braces', '::: callout-tip⏎## T⏎⏎w⏎:::', 'tip “T”' ],
	[ 'MyST, words on the opening line', '```{note} w⏎```', 'note' ],
	[ 'MyST, a quotation', '```{epigraph}⏎w⏎⏎-- Jo Doe⏎```', 'quote: Jo Doe' ],
	[ 'MyST, code', '```{code-block} md⏎:::note⏎w⏎:::⏎```', 'as it is' ],
	[
		'reStructuredText, code',
		'.. code-block:: rst⏎⏎   .. note:: w',
		'as it is',
	],
	[
		'reStructuredText, a quotation',
		'.. epigraph::⏎⏎   w⏎⏎   -- Jo Doe',
		'quote: Jo Doe',
	],
	[ 'AsciiDoc in mail', '> NOTE: w', 'as it is' ],
	[
		'AsciiDoc, a quoted paragraph',
		'[quote, Jo Doe, Notes]⏎w',
		'quote: Jo Doe, Notes',
	],
	[
		'AsciiDoc, verse',
		'[verse, Jo Doe, Notes]⏎____⏎w⏎w⏎____',
		'quote: Jo Doe, Notes',
	],
	[ 'a bulletin board', '[quote]⏎w⏎[/quote]', 'as it is' ],
	[ 'Blowfish', '{{< alert "circle-info" >}}⏎w⏎{{< /alert >}}', 'note' ],
	[ 'Docsy', '{{% pageinfo %}}⏎w⏎{{% /pageinfo %}}', 'note' ],
	[
		'Hugo, code',
		'{{< highlight md >}}⏎> [!NOTE]⏎{{< /highlight >}}',
		'as it is',
	],
	[
		'Jekyll, code',
		'{% highlight md %}⏎:::note⏎w⏎:::⏎{% endhighlight %}',
		'as it is',
	],
	[
		'Jekyll, raw',
		'{% raw %}⏎{% note %}w{% endnote %}⏎{% endraw %}',
		'as it is',
	],
	[ 'Jekyll, included', '{% include note.html content="w" %}', 'note' ],
	[ 'GitHub’s old docs', '{% note %}⏎⏎**Note:** w⏎⏎{% endnote %}', 'note' ],
	[
		'Hexo',
		'{% note warning Some words %}⏎w⏎{% endnote %}',
		'warning “Some words”',
	],
	[
		'Hexo, a quotation',
		'{% blockquote Jo Doe, Notes %}⏎w⏎{% endblockquote %}',
		'quote: Jo Doe, Notes',
	],
	[ 'Zola', '{% alert(type="tip", title="T") %}⏎w⏎{% end %}', 'tip “T”' ],
	[ 'Markdoc', '{% callout type="warning" %}⏎w⏎{% /callout %}', 'warning' ],
	[ 'Chirpy', '> w⏎{: .prompt-tip }', 'tip' ],
	[ 'Minimal Mistakes', 'w⏎{: .notice--danger}', 'caution' ],
	[ 'kramdown, two lists', '{: .note }⏎{: .small }⏎w', 'note' ],
	[ 'kramdown, other classes', 'w⏎{: .red }', 'as it is' ],
	[
		'kramdown in HTML',
		'<div class="note" markdown="1">⏎*w*⏎</div>',
		'note',
	],
	[
		'Notion’s own icon',
		'<aside>⏎<img src="https://www.notion.so/icons/warning_red.svg" />⏎⏎w⏎⏎</aside>',
		'warning',
	],
	[ 'Notion, another sign', '<aside>⏎🚧 w⏎⏎</aside>', 'warning' ],
	[ 'an emoji’s name', '> :bulb: **Tip:** w', 'tip' ],
	[ 'a sign and a label', '> ⚠️ **Warning** w', 'warning' ],
	[ 'TL;DR', '> **TL;DR:** w', 'summary' ],
	[ 'a bold word', '> **Important** people came.', 'as it is' ],
	[ 'a name on the same line', '> “Words.” — Jo Doe', 'quote: Jo Doe' ],
	[ 'a dash on the same line', '> Words — and Others', 'as it is' ],
	[ 'a dialogue', '> — Bonjour.⏎> — Salut !', 'as it is' ],
	[ 'a signature', '> w⏎⏎--⏎Jo', 'as it is' ],
	[ 'cite behind it', '> w⏎⏎<cite>Jo Doe</cite>', 'quote: Jo Doe' ],
];

test.each( MARKDOWN )( '%s: %s', ( _, document, becomes ) => {
	expect( inWords( document.replaceAll( '⏎', '\n' ), 'markdown' ) ).toBe(
		becomes
	);
} );

test( 'leaves lists of attributes out of the text', () => {
	const { markup } = convert(
		'[Go](https://example.com){ .button } on.\n{: .wide }'
	);
	expect( markup ).toBe(
		'<!-- wp:paragraph -->\n<p><a href="https://example.com">Go</a> on.</p>\n<!-- /wp:paragraph -->'
	);
} );

test( 'makes blocks of all of them that the editor accepts as they are', () => {
	registerBlocks();
	const wrong = MARKDOWN.flatMap( ( [ , document ] ) =>
		complaints(
			convert( document.replaceAll( '⏎', '\n' ), { from: 'markdown' } )
				.markup
		)
	);
	expect( wrong ).toEqual( [] );
} );

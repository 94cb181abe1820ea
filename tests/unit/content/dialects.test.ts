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

/** The same for pages; `_` stands for a paragraph of the content. */
const HTML: readonly ( readonly [ string, string, string ] )[] = [
	[
		'Bootstrap’s paragraph',
		'<p class="alert alert-warning">w</p>',
		'warning',
	],
	[
		'a bold label in words of their own',
		'<div class="alert alert-info"><b>Note:</b> w</div>',
		'note',
	],
	[
		'Google’s pages',
		'<aside class="warning"><strong>Warning:</strong> w</aside>',
		'warning',
	],
	[
		'Confluence',
		'<div class="confluence-information-macro confluence-information-macro-note"><p class="title">T</p><div class="confluence-information-macro-body">_</div></div>',
		'warning “T”',
	],
	[
		'Atlassian',
		'<div data-panel-type="info"><div class="ak-editor-panel__content">_</div></div>',
		'note',
	],
	[ 'GitBook', '<div class="hint hint-warning">_</div>', 'warning' ],
	[
		'Hugo’s books',
		'<blockquote class="book-hint danger">_</blockquote>',
		'caution',
	],
	[
		'Relearn',
		'<div class="box notices warning"><div class="box-label">Warning</div><div class="box-content">_</div></div>',
		'warning',
	],
	[ 'DocFX', '<div class="NOTE"><h5>Note</h5>_</div>', 'note' ],
	[
		'Bulma',
		'<article class="message is-warning"><div class="message-header"><p>T</p></div><div class="message-body">w</div></article>',
		'warning “T”',
	],
	[
		'Notion',
		'<figure class="callout"><div><span class="icon">💡</span></div><div>w</div></figure>',
		'tip',
	],
	[
		'Ghost',
		'<div class="kg-card kg-callout-card"><div class="kg-callout-emoji">⚠️</div><div class="kg-callout-text">w</div></div>',
		'warning',
	],
	[
		'Quarto, folded',
		'<div class="callout callout-tip"><div class="callout-header" data-bs-toggle="collapse" aria-expanded="false"><div class="callout-title-container">T</div></div><div class="callout-body">_</div></div>',
		'tip “T”, closed',
	],
	[
		'our own',
		'<div class="wp-block-editorial-blocks-callout is-type-tip" role="note"><p><span class="wp-block-editorial-blocks-callout__label">Tip</span><span class="wp-block-editorial-blocks-callout__text">T</span></p><div class="wp-block-editorial-blocks-callout__body">_</div></div>',
		'tip “T”',
	],
	[
		'our own quote',
		'<figure class="wp-block-editorial-blocks-quote is-kind-testimonial"><blockquote class="wp-block-editorial-blocks-quote__text">_</blockquote><figcaption><span class="wp-block-editorial-blocks-quote__name">Jo Doe</span></figcaption></figure>',
		'quote: Jo Doe',
	],
	[
		'Sphinx’s quotation',
		'<blockquote class="epigraph"><div>_<p class="attribution">—Jo Doe</p></div></blockquote>',
		'quote: Jo Doe',
	],
	[
		'Asciidoctor’s quotation',
		'<div class="quoteblock"><blockquote>_</blockquote><div class="attribution">&#8212; Jo Doe<br><cite>Notes</cite></div></div>',
		'quote: Jo Doe, Notes',
	],
	[
		'a quotation without paragraphs',
		'<blockquote>w<br>— Jo Doe</blockquote>',
		'quote: Jo Doe',
	],
	[ 'a part of a page', '<div class="note-taking">_</div>', 'as it is' ],
	[ 'an advertisement', '<aside class="promo">_</aside>', 'as it is' ],
	[ 'an alert of no type', '<div class="alert">_</div>', 'as it is' ],
	[ 'an example', '<div class="example">_</div>', 'as it is' ],
];

test.each( MARKDOWN )( '%s: %s', ( _, document, becomes ) => {
	expect( inWords( document.replaceAll( '⏎', '\n' ), 'markdown' ) ).toBe(
		becomes
	);
} );

test.each( HTML )( '%s: %s', ( _, document, becomes ) => {
	expect( inWords( document.replaceAll( '_<', '<p>w</p><' ), 'html' ) ).toBe(
		becomes
	);
} );

test( 'keeps everything around a quotation that classes frame', () => {
	const { markup } = convert(
		'<div class="body"><p>Before.</p><div class="pullquote"><p>w</p></div><p>After.</p></div>',
		{ from: 'html' }
	);
	expect( markup.match( /<p>.*?<\/p>/g ) ).toEqual( [
		'<p>Before.</p>',
		'<p>w</p>',
		'<p>After.</p>',
	] );
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
	const markdown = MARKDOWN.map( ( [ , document ] ) =>
		convert( document.replaceAll( '⏎', '\n' ), { from: 'markdown' } )
	);
	const html = HTML.map( ( [ , document ] ) =>
		convert( document.replaceAll( '_<', '<p>w</p><' ), { from: 'html' } )
	);
	const wrong = [ ...markdown, ...html ].flatMap( ( { markup } ) =>
		complaints( markup )
	);
	expect( wrong ).toEqual( [] );
} );

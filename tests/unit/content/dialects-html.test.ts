import { convert } from '../../../src/content';
import { registerBlocks } from '../../setup/register-blocks';
import { inWords } from './in-words';
import { complaints } from './validity';

/** Callouts and quotations of pages, and what each becomes; `_` stands for a paragraph of the content. */
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

test( 'makes blocks of all of them that the editor accepts as they are', () => {
	registerBlocks();
	const wrong = HTML.flatMap( ( [ , document ] ) =>
		complaints(
			convert( document.replaceAll( '_<', '<p>w</p><' ), {
				from: 'html',
			} ).markup
		)
	);
	expect( wrong ).toEqual( [] );
} );

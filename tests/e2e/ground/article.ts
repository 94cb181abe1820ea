/** A short article with all three blocks, as the editor saves it. */
export const article = {
	title: 'Before the first run',
	content: `<!-- wp:paragraph -->
<p>Start slowly.</p>
<!-- /wp:paragraph -->

<!-- wp:editorial-blocks/callout {"type":"warning"} -->
<div class="wp-block-editorial-blocks-callout is-type-warning" role="note"><p class="wp-block-editorial-blocks-callout__title"><span class="wp-block-editorial-blocks-callout__label">Warning</span><span class="wp-block-editorial-blocks-callout__separator">: </span><span class="wp-block-editorial-blocks-callout__text">Chest pain</span></p><div class="wp-block-editorial-blocks-callout__body"><!-- wp:paragraph -->
<p>Stop, and see a doctor &amp; say so.</p>
<!-- /wp:paragraph --></div></div>
<!-- /wp:editorial-blocks/callout -->

<!-- wp:editorial-blocks/quote -->
<figure class="wp-block-editorial-blocks-quote is-kind-quotation"><blockquote class="wp-block-editorial-blocks-quote__text"><!-- wp:paragraph -->
<p>Most people begin too fast.</p>
<!-- /wp:paragraph --></blockquote><figcaption class="wp-block-editorial-blocks-quote__attribution"><span class="wp-block-editorial-blocks-quote__name">Ana Ruiz</span><span class="wp-block-editorial-blocks-quote__separator">, </span><span class="wp-block-editorial-blocks-quote__role">coach, Lisbon</span></figcaption></figure>
<!-- /wp:editorial-blocks/quote -->

<!-- wp:editorial-blocks/scroll-to-top -->
<p class="wp-block-editorial-blocks-scroll-to-top"><a href="#top"><span class="wp-block-editorial-blocks-scroll-to-top__label">Back to top</span></a></p>
<!-- /wp:editorial-blocks/scroll-to-top -->`,
};

/** An article without any of our blocks, with markup that could tempt a stylesheet or a filter. */
export const plainArticle = {
	title: 'Nothing of ours',
	content: `<!-- wp:quote -->
<blockquote class="wp-block-quote"><!-- wp:paragraph -->
<p>An ordinary quote.</p>
<!-- /wp:paragraph --><cite>Somebody</cite></blockquote>
<!-- /wp:quote -->

<!-- wp:paragraph -->
<p><a href="#top">A link of the author’s own</a></p>
<!-- /wp:paragraph -->`,
};

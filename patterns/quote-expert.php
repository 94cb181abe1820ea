<?php
/**
 * Title: Expert quotation
 * Description: What somebody who knows says, with role and place. Add a portrait from the toolbar.
 * Keywords: expert, quotation, portrait
 *
 * @package Editorial_Blocks
 */

defined( 'ABSPATH' ) || exit;

Editorial_Blocks\in_site_language(
	static function (): void {
		?>
<!-- wp:paragraph -->
<p><?php esc_html_e( 'Asked what makes a page easy to read, the people who set them for a living agree on one thing.', 'editorial-blocks' ); ?></p>
<!-- /wp:paragraph -->

<!-- wp:editorial-blocks/quote -->
<figure class="wp-block-editorial-blocks-quote is-kind-quotation"><blockquote class="wp-block-editorial-blocks-quote__text"><!-- wp:paragraph -->
<p><?php esc_html_e( 'Leave it room. A line that is too long is read twice, and a margin is the cheapest thing on the page.', 'editorial-blocks' ); ?></p>
<!-- /wp:paragraph --></blockquote><figcaption class="wp-block-editorial-blocks-quote__attribution"><span class="wp-block-editorial-blocks-quote__name"><?php esc_html_e( 'Dr Ana Ruiz', 'editorial-blocks' ); ?></span><span class="wp-block-editorial-blocks-quote__separator">, </span><span class="wp-block-editorial-blocks-quote__role"><?php esc_html_e( 'typographer, Lisbon', 'editorial-blocks' ); ?></span><span class="wp-block-editorial-blocks-quote__separator">, </span><cite class="wp-block-editorial-blocks-quote__work"><?php esc_html_e( 'Page Notes', 'editorial-blocks' ); ?></cite><span class="wp-block-editorial-blocks-quote__separator">, </span><span class="wp-block-editorial-blocks-quote__date">2026</span></figcaption></figure>
<!-- /wp:editorial-blocks/quote -->
<?php
	}
);

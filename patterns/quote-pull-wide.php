<?php
/**
 * Title: Pull quote, wide
 * Description: One striking line across the page.
 * Keywords: pullquote, large, wide
 *
 * @package Editorial_Blocks
 */

defined( 'ABSPATH' ) || exit;

Editorial_Blocks\in_site_language(
	static function (): void {
		?>
<!-- wp:editorial-blocks/quote {"kind":"pull-quote","align":"wide","className":"is-style-large"} -->
<figure class="wp-block-editorial-blocks-quote alignwide is-kind-pull-quote is-style-large"><blockquote class="wp-block-editorial-blocks-quote__text"><!-- wp:paragraph -->
<p><?php esc_html_e( 'The first thing a good note does is say whether you may skip it.', 'editorial-blocks' ); ?></p>
<!-- /wp:paragraph --></blockquote></figure>
<!-- /wp:editorial-blocks/quote -->

<!-- wp:paragraph -->
<p></p>
<!-- /wp:paragraph -->
<?php
	}
);

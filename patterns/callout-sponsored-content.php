<?php
/**
 * Title: Sponsored content
 * Description: Who paid, and what that does not buy.
 * Keywords: affiliate, advertising, disclosure
 *
 * @package Editorial_Blocks
 */

defined( 'ABSPATH' ) || exit;

Editorial_Blocks\in_site_language(
	static function (): void {
		?>
<!-- wp:editorial-blocks/callout {"type":"disclosure","className":"is-style-quiet"} -->
<div class="wp-block-editorial-blocks-callout is-type-disclosure is-style-quiet" role="note"><p class="wp-block-editorial-blocks-callout__title"><span class="wp-block-editorial-blocks-callout__label"><?php esc_html_e( 'Disclosure', 'editorial-blocks' ); ?></span></p><div class="wp-block-editorial-blocks-callout__body"><!-- wp:paragraph -->
<p><?php esc_html_e( 'This article was paid for by a sponsor. Links marked as ours may earn us a commission. The sponsor has not seen the text before it appeared.', 'editorial-blocks' ); ?></p>
<!-- /wp:paragraph --></div></div>
<!-- /wp:editorial-blocks/callout -->

<!-- wp:paragraph -->
<p></p>
<!-- /wp:paragraph -->
<?php
	}
);

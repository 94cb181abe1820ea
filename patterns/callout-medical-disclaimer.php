<?php
/**
 * Title: Medical disclaimer
 * Description: The article informs; it does not replace a doctor.
 * Keywords: health, legal, advice
 *
 * @package Editorial_Blocks
 */

defined( 'ABSPATH' ) || exit;

Editorial_Blocks\in_site_language(
	static function (): void {
		?>
<!-- wp:editorial-blocks/callout {"type":"disclaimer","className":"is-style-quiet"} -->
<div class="wp-block-editorial-blocks-callout is-type-disclaimer is-style-quiet" role="note"><p class="wp-block-editorial-blocks-callout__title"><span class="wp-block-editorial-blocks-callout__label"><?php esc_html_e( 'Disclaimer', 'editorial-blocks' ); ?></span></p><div class="wp-block-editorial-blocks-callout__body"><!-- wp:paragraph -->
<p><?php esc_html_e( 'This article is for information only and does not replace advice from a doctor or pharmacist. If you have symptoms or questions about a treatment, see a professional.', 'editorial-blocks' ); ?></p>
<!-- /wp:paragraph --></div></div>
<!-- /wp:editorial-blocks/callout -->

<!-- wp:paragraph -->
<p></p>
<!-- /wp:paragraph -->
<?php
	}
);

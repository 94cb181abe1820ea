<?php
/**
 * Title: Correction notice
 * Description: What was wrong, what is right, and when it was changed.
 * Keywords: erratum, update
 *
 * @package Editorial_Blocks
 */

defined( 'ABSPATH' ) || exit;

Editorial_Blocks\in_site_language(
	static function (): void {
		?>
<!-- wp:editorial-blocks/callout {"type":"correction"} -->
<div class="wp-block-editorial-blocks-callout is-type-correction" role="note"><p class="wp-block-editorial-blocks-callout__title"><span class="wp-block-editorial-blocks-callout__label"><?php esc_html_e( 'Correction', 'editorial-blocks' ); ?></span><span class="wp-block-editorial-blocks-callout__separator">: </span><span class="wp-block-editorial-blocks-callout__text"><?php esc_html_e( 'day month year', 'editorial-blocks' ); ?></span></p><div class="wp-block-editorial-blocks-callout__body"><!-- wp:paragraph -->
<p><?php esc_html_e( 'An earlier version of this article said one thing. It should have said another. We have changed the text.', 'editorial-blocks' ); ?></p>
<!-- /wp:paragraph --></div></div>
<!-- /wp:editorial-blocks/callout -->

<!-- wp:paragraph -->
<p></p>
<!-- /wp:paragraph -->
<?php
	}
);

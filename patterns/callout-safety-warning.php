<?php
/**
 * Title: Safety warning
 * Description: What can go wrong, and how to stay safe.
 * Keywords: caution, danger, risk
 *
 * @package Editorial_Blocks
 */

defined( 'ABSPATH' ) || exit;

Editorial_Blocks\in_site_language(
	static function (): void {
		?>
<!-- wp:editorial-blocks/callout {"type":"caution"} -->
<div class="wp-block-editorial-blocks-callout is-type-caution" role="note"><p class="wp-block-editorial-blocks-callout__title"><span class="wp-block-editorial-blocks-callout__label"><?php esc_html_e( 'Caution', 'editorial-blocks' ); ?></span><span class="wp-block-editorial-blocks-callout__separator">: </span><span class="wp-block-editorial-blocks-callout__text"><?php esc_html_e( 'read this before you start', 'editorial-blocks' ); ?></span></p><div class="wp-block-editorial-blocks-callout__body"><!-- wp:paragraph -->
<p><?php esc_html_e( 'Say what can happen, and to whom.', 'editorial-blocks' ); ?></p>
<!-- /wp:paragraph -->

<!-- wp:list -->
<ul class="wp-block-list"><!-- wp:list-item -->
<li><?php esc_html_e( 'What to do before starting.', 'editorial-blocks' ); ?></li>
<!-- /wp:list-item -->

<!-- wp:list-item -->
<li><?php esc_html_e( 'When to stop.', 'editorial-blocks' ); ?></li>
<!-- /wp:list-item -->

<!-- wp:list-item -->
<li><?php esc_html_e( 'Whom to call.', 'editorial-blocks' ); ?></li>
<!-- /wp:list-item --></ul>
<!-- /wp:list --></div></div>
<!-- /wp:editorial-blocks/callout -->

<!-- wp:paragraph -->
<p></p>
<!-- /wp:paragraph -->
<?php
	}
);

<?php
/**
 * Title: Key takeaways
 * Description: The article in three lines, for readers in a hurry.
 * Keywords: summary, tldr, in brief
 *
 * @package Editorial_Blocks
 */

defined( 'ABSPATH' ) || exit;

Editorial_Blocks\in_site_language(
	static function (): void {
		?>
<!-- wp:editorial-blocks/callout {"type":"summary"} -->
<div class="wp-block-editorial-blocks-callout is-type-summary" role="note"><p class="wp-block-editorial-blocks-callout__title"><span class="wp-block-editorial-blocks-callout__label"><?php esc_html_e( 'Key takeaways', 'editorial-blocks' ); ?></span></p><div class="wp-block-editorial-blocks-callout__body"><!-- wp:list -->
<ul class="wp-block-list"><!-- wp:list-item -->
<li><?php esc_html_e( 'What happened, in one line.', 'editorial-blocks' ); ?></li>
<!-- /wp:list-item -->

<!-- wp:list-item -->
<li><?php esc_html_e( 'Why it matters to the reader.', 'editorial-blocks' ); ?></li>
<!-- /wp:list-item -->

<!-- wp:list-item -->
<li><?php esc_html_e( 'What to do next.', 'editorial-blocks' ); ?></li>
<!-- /wp:list-item --></ul>
<!-- /wp:list --></div></div>
<!-- /wp:editorial-blocks/callout -->

<!-- wp:paragraph -->
<p></p>
<!-- /wp:paragraph -->
<?php
	}
);

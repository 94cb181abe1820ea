<?php
/**
 * Title: Interview exchange
 * Description: Questions in bold, answers as quotations.
 * Keywords: interview, conversation, questions
 *
 * @package Editorial_Blocks
 */

defined( 'ABSPATH' ) || exit;

Editorial_Blocks\in_site_language(
	static function (): void {
		?>
<!-- wp:paragraph -->
<p><strong><?php esc_html_e( 'What did you change first?', 'editorial-blocks' ); ?></strong></p>
<!-- /wp:paragraph -->

<!-- wp:editorial-blocks/quote {"className":"is-style-plain"} -->
<figure class="wp-block-editorial-blocks-quote is-kind-quotation is-style-plain"><blockquote class="wp-block-editorial-blocks-quote__text"><!-- wp:paragraph -->
<p><?php esc_html_e( 'The measure. Sixty-six characters, and everything else followed from it.', 'editorial-blocks' ); ?></p>
<!-- /wp:paragraph --></blockquote><figcaption class="wp-block-editorial-blocks-quote__attribution"><span class="wp-block-editorial-blocks-quote__name"><?php esc_html_e( 'Lena Okafor', 'editorial-blocks' ); ?></span><span class="wp-block-editorial-blocks-quote__separator">, </span><span class="wp-block-editorial-blocks-quote__role"><?php esc_html_e( 'art director', 'editorial-blocks' ); ?></span></figcaption></figure>
<!-- /wp:editorial-blocks/quote -->

<!-- wp:paragraph -->
<p><strong><?php esc_html_e( 'And what did you leave out?', 'editorial-blocks' ); ?></strong></p>
<!-- /wp:paragraph -->

<!-- wp:editorial-blocks/quote {"className":"is-style-plain"} -->
<figure class="wp-block-editorial-blocks-quote is-kind-quotation is-style-plain"><blockquote class="wp-block-editorial-blocks-quote__text"><!-- wp:paragraph -->
<p><?php esc_html_e( 'Almost everything. Nobody has asked for it back.', 'editorial-blocks' ); ?></p>
<!-- /wp:paragraph --></blockquote><figcaption class="wp-block-editorial-blocks-quote__attribution"><span class="wp-block-editorial-blocks-quote__name"><?php esc_html_e( 'Lena Okafor', 'editorial-blocks' ); ?></span><span class="wp-block-editorial-blocks-quote__separator">, </span><span class="wp-block-editorial-blocks-quote__role"><?php esc_html_e( 'art director', 'editorial-blocks' ); ?></span></figcaption></figure>
<!-- /wp:editorial-blocks/quote -->
<?php
	}
);

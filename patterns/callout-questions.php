<?php
/**
 * Title: Frequently asked questions
 * Description: Questions that fold, each with its answer.
 * Keywords: faq, help, answers
 *
 * @package Editorial_Blocks
 */

defined( 'ABSPATH' ) || exit;

Editorial_Blocks\in_site_language(
	static function (): void {
		?>
<!-- wp:editorial-blocks/callout {"type":"question","fold":"closed"} -->
<div class="wp-block-editorial-blocks-callout is-type-question" role="note"><details><summary class="wp-block-editorial-blocks-callout__title"><span class="wp-block-editorial-blocks-callout__label"><?php esc_html_e( 'Question', 'editorial-blocks' ); ?></span><span class="wp-block-editorial-blocks-callout__separator">: </span><span class="wp-block-editorial-blocks-callout__text"><?php esc_html_e( 'What does a reader ask first?', 'editorial-blocks' ); ?></span></summary><div class="wp-block-editorial-blocks-callout__body"><!-- wp:paragraph -->
<p><?php esc_html_e( 'Answer in the first sentence, then explain.', 'editorial-blocks' ); ?></p>
<!-- /wp:paragraph --></div></details></div>
<!-- /wp:editorial-blocks/callout -->

<!-- wp:editorial-blocks/callout {"type":"question","fold":"closed"} -->
<div class="wp-block-editorial-blocks-callout is-type-question" role="note"><details><summary class="wp-block-editorial-blocks-callout__title"><span class="wp-block-editorial-blocks-callout__label"><?php esc_html_e( 'Question', 'editorial-blocks' ); ?></span><span class="wp-block-editorial-blocks-callout__separator">: </span><span class="wp-block-editorial-blocks-callout__text"><?php esc_html_e( 'What do they ask next?', 'editorial-blocks' ); ?></span></summary><div class="wp-block-editorial-blocks-callout__body"><!-- wp:paragraph -->
<p><?php esc_html_e( 'Keep each answer as short as the question allows.', 'editorial-blocks' ); ?></p>
<!-- /wp:paragraph --></div></details></div>
<!-- /wp:editorial-blocks/callout -->

<!-- wp:editorial-blocks/callout {"type":"question","fold":"closed"} -->
<div class="wp-block-editorial-blocks-callout is-type-question" role="note"><details><summary class="wp-block-editorial-blocks-callout__title"><span class="wp-block-editorial-blocks-callout__label"><?php esc_html_e( 'Question', 'editorial-blocks' ); ?></span><span class="wp-block-editorial-blocks-callout__separator">: </span><span class="wp-block-editorial-blocks-callout__text"><?php esc_html_e( 'And what if that does not help?', 'editorial-blocks' ); ?></span></summary><div class="wp-block-editorial-blocks-callout__body"><!-- wp:paragraph -->
<p><?php esc_html_e( 'Say where to go on.', 'editorial-blocks' ); ?></p>
<!-- /wp:paragraph --></div></details></div>
<!-- /wp:editorial-blocks/callout -->
<?php
	}
);

<?php
/**
 * Title: Testimonials in a grid
 * Description: Three readers or customers, each with stars, name, age and job.
 * Keywords: testimonial, review, rating
 *
 * @package Editorial_Blocks
 */

defined( 'ABSPATH' ) || exit;

Editorial_Blocks\in_site_language(
	static function (): void {
		?>
<!-- wp:group {"align":"wide","layout":{"type":"grid","minimumColumnWidth":"16rem"}} -->
<div class="wp-block-group alignwide"><!-- wp:editorial-blocks/quote {"kind":"testimonial","rating":9,"className":"is-style-card"} -->
<figure class="wp-block-editorial-blocks-quote is-kind-testimonial is-style-card"><p class="wp-block-editorial-blocks-quote__rating is-rating-9"><?php esc_html_e( '4.5 out of 5', 'editorial-blocks' ); ?></p><blockquote class="wp-block-editorial-blocks-quote__text"><!-- wp:paragraph -->
<p><?php esc_html_e( 'I sent the draft at nine and it was a finished page by ten.', 'editorial-blocks' ); ?></p>
<!-- /wp:paragraph --></blockquote><figcaption class="wp-block-editorial-blocks-quote__attribution"><span class="wp-block-editorial-blocks-quote__name"><?php esc_html_e( 'Mira', 'editorial-blocks' ); ?></span><span class="wp-block-editorial-blocks-quote__separator">, </span><span class="wp-block-editorial-blocks-quote__role"><?php esc_html_e( 'editor, 34', 'editorial-blocks' ); ?></span></figcaption></figure>
<!-- /wp:editorial-blocks/quote -->

<!-- wp:editorial-blocks/quote {"kind":"testimonial","rating":10,"className":"is-style-card"} -->
<figure class="wp-block-editorial-blocks-quote is-kind-testimonial is-style-card"><p class="wp-block-editorial-blocks-quote__rating is-rating-10"><?php esc_html_e( '5 out of 5', 'editorial-blocks' ); ?></p><blockquote class="wp-block-editorial-blocks-quote__text"><!-- wp:paragraph -->
<p><?php esc_html_e( 'The first tool in years that left my words alone.', 'editorial-blocks' ); ?></p>
<!-- /wp:paragraph --></blockquote><figcaption class="wp-block-editorial-blocks-quote__attribution"><span class="wp-block-editorial-blocks-quote__name"><?php esc_html_e( 'Jonas', 'editorial-blocks' ); ?></span><span class="wp-block-editorial-blocks-quote__separator">, </span><span class="wp-block-editorial-blocks-quote__role"><?php esc_html_e( 'translator, 51', 'editorial-blocks' ); ?></span></figcaption></figure>
<!-- /wp:editorial-blocks/quote -->

<!-- wp:editorial-blocks/quote {"kind":"testimonial","rating":8,"className":"is-style-card"} -->
<figure class="wp-block-editorial-blocks-quote is-kind-testimonial is-style-card"><p class="wp-block-editorial-blocks-quote__rating is-rating-8"><?php esc_html_e( '4 out of 5', 'editorial-blocks' ); ?></p><blockquote class="wp-block-editorial-blocks-quote__text"><!-- wp:paragraph -->
<p><?php esc_html_e( 'I read it on the train, without a signal. Nothing was missing.', 'editorial-blocks' ); ?></p>
<!-- /wp:paragraph --></blockquote><figcaption class="wp-block-editorial-blocks-quote__attribution"><span class="wp-block-editorial-blocks-quote__name"><?php esc_html_e( 'Amara', 'editorial-blocks' ); ?></span><span class="wp-block-editorial-blocks-quote__separator">, </span><span class="wp-block-editorial-blocks-quote__role"><?php esc_html_e( 'nurse, 29', 'editorial-blocks' ); ?></span></figcaption></figure>
<!-- /wp:editorial-blocks/quote --></div>
<!-- /wp:group -->

<!-- wp:paragraph -->
<p></p>
<!-- /wp:paragraph -->
<?php
	}
);

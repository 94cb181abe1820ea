<?php
/**
 * One scroll-to-top control a page, and the element it leads to.
 *
 * @package Editorial_Blocks
 */

namespace Editorial_Blocks;

defined( 'ABSPATH' ) || exit;

/**
 * Whether what is rendered now is the page a reader gets, and not a REST answer,
 * a feed, or a rendering in wp_head that some plugins throw away.
 */
function is_page_being_printed(): bool {
	return did_action( 'template_redirect' )
		&& ! is_feed()
		&& ! wp_is_serving_rest_request()
		&& ! wp_doing_cron()
		&& ! doing_action( 'wp_head' )
		&& ! doing_filter( 'get_the_excerpt' );
}

/**
 * The control, if it is the first of this page; else nothing.
 *
 * @param string $html The rendered control.
 */
function first_scroll_control( string $html ): string {
	static $is_printed = false;

	if ( '' === trim( $html ) ) {
		return $html;
	}
	if ( is_feed() || doing_filter( 'get_the_excerpt' ) ) {
		return '';
	}
	if ( ! is_page_being_printed() ) {
		return $html;
	}
	if ( $is_printed ) {
		return '';
	}
	$is_printed = true;
	return $html;
}

/**
 * Prints `#top` as the first element of the body: a link to a real element moves
 * the focus in every browser, one to the bare top of the document only scrolls.
 * A block theme's own `id="top"` is left alone.
 */
function print_target(): void {
	// Set by wp-includes/template-canvas.php before the body opens.
	$template = $GLOBALS['template_html'] ?? '';
	if ( is_string( $template ) ) {
		$tags = new \WP_HTML_Tag_Processor( $template );
		while ( $tags->next_tag() ) {
			if ( 'top' === $tags->get_attribute( 'id' ) ) {
				return;
			}
		}
	}
	echo '<span id="top"></span>';
}

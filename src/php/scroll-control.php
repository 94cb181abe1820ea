<?php
/**
 * One scroll-to-top control a page, and the element it leads to.
 *
 * @package Editorial_Blocks
 */

namespace Editorial_Blocks;

defined( 'ABSPATH' ) || exit;

/**
 * Remembers that something is on the page, and says whether it is.
 *
 * @param string $what   `control` or `target`.
 * @param bool   $is_now Whether it is being printed right now.
 */
function is_on_page( string $what, bool $is_now = false ): bool {
	static $printed = array();
	if ( $is_now ) {
		$printed[ $what ] = true;
	}
	return isset( $printed[ $what ] );
}

/**
 * Whether what is rendered now is the page a reader gets.
 *
 * Not so in a REST answer, in cron and on the command line, where no template is
 * chosen; nor in wp_head and before the template, where some plugins render the
 * content only to describe it.
 */
function is_page_being_printed(): bool {
	return did_filter( 'template_include' )
		&& ! doing_filter( 'template_include' )
		&& ! doing_action( 'wp_head' )
		&& ! wp_is_serving_rest_request();
}

/**
 * The control, if it is the first of this page; else nothing.
 *
 * @param string $html The rendered control.
 */
function first_scroll_control( string $html ): string {
	if ( is_feed() || doing_filter( 'get_the_excerpt' ) ) {
		return '';
	}
	if ( '' === trim( $html ) || ! is_page_being_printed() ) {
		return $html;
	}
	if ( is_on_page( 'control' ) ) {
		return '';
	}
	is_on_page( 'control', true );
	if ( did_action( 'wp_template_enhancement_output_buffer_started' ) && ! is_on_page( 'target' ) ) {
		// Not in bootstrap(): the filter alone would make WordPress buffer every page.
		add_filter( 'wp_template_enhancement_output_buffer', __NAMESPACE__ . '\add_target' );
	}
	return $html;
}

/**
 * Whether an element of some HTML has the id `top`.
 *
 * @param string $html Any HTML.
 */
function has_target( string $html ): bool {
	$tags = new \WP_HTML_Tag_Processor( $html );
	while ( $tags->next_tag() ) {
		if ( 'top' === $tags->get_attribute( 'id' ) ) {
			return true;
		}
	}
	return false;
}

/**
 * Prints `#top` as the first element of the body: a link to a real element moves
 * the focus in every browser, one to the bare top of the document only scrolls.
 *
 * A block theme has been rendered by now: whether it has a control is known, and
 * its own `id="top"` is left alone. A classic theme's content comes later.
 */
function print_target(): void {
	global $_wp_current_template_content, $template_html;

	$is_rendered = (bool) $_wp_current_template_content;
	if ( $is_rendered && ! is_on_page( 'control' ) && ! has_site_wide_control() ) {
		return;
	}
	is_on_page( 'target', true );
	if ( ! is_string( $template_html ) || ! has_target( $template_html ) ) {
		echo '<span id="top"></span>';
	}
}

/**
 * Makes the body the target on a page whose control came too late for
 * wp_body_open: out of a widget or a synced pattern of a classic theme.
 *
 * @param string $page The whole page.
 */
function add_target( string $page ): string {
	if ( is_on_page( 'target' ) || has_target( $page ) ) {
		return $page;
	}
	$tags = new \WP_HTML_Tag_Processor( $page );
	while ( $tags->next_tag() ) {
		if ( 'BODY' === $tags->get_tag() ) {
			if ( null === $tags->get_attribute( 'id' ) ) {
				$tags->set_attribute( 'id', 'top' );
			}
			break;
		}
	}
	return $tags->get_updated_html();
}

/**
 * Prints the site-wide control, unless the page has one of its own.
 *
 * It stands outside of every layout. So its distance from the window's edge is a
 * margin, which it has in the flow as well; there the stylesheet sets no `--t`.
 */
function print_control(): void {
	if ( is_on_page( 'control' ) ) {
		return;
	}
	is_on_page( 'control', true );

	$options  = wp_load_alloptions();
	$setting  = (array) maybe_unserialize( $options[ SCROLL_OPTION ] ?? '' );
	$label    = is_string( $setting['label'] ?? null ) ? trim( $setting['label'] ) : '';
	$is_start = 'start' === ( $setting['side'] ?? 'end' );

	printf(
		'<p class="%1$s" style="%2$s"><a href="#top"><span class="wp-block-editorial-blocks-scroll-to-top__label">%3$s</span></a></p>',
		esc_attr( 'wp-block-editorial-blocks-scroll-to-top' . ( $is_start ? ' is-side-start' : '' ) ),
		esc_attr( ( $is_start ? 'inset-inline-start:0' : 'inset-inline-end:0' ) . ';bottom:0;margin:var(--t,24px)' . ( $is_start ? '' : ';margin-inline-start:auto' ) ),
		esc_html( '' === $label ? __( 'Back to top', 'editorial-blocks' ) : $label )
	);
}

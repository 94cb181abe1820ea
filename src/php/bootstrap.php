<?php
/**
 * Every hook the plugin adds, and what must run on each request.
 *
 * A request without our blocks loads this file, plugin.php and the block
 * manifest, nothing else: whatever a hook needs beyond that is required inside
 * the hook.
 *
 * @package Editorial_Blocks
 */

namespace Editorial_Blocks;

defined( 'ABSPATH' ) || exit;

const BLOCKS = array(
	'editorial-blocks/callout',
	'editorial-blocks/quote',
	'editorial-blocks/scroll-to-top',
);

const EDITOR_HANDLE = 'editorial-blocks-editor';

/**
 * Adds the plugin's hooks.
 */
function bootstrap(): void {
	add_action( 'init', __NAMESPACE__ . '\register_blocks' );
	add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\hand_words_to_editor' );
	add_action( 'wp_enqueue_scripts', __NAMESPACE__ . '\skip_unused_styles', 20 );
	add_filter( 'excerpt_allowed_blocks', __NAMESPACE__ . '\join_excerpts' );
	add_filter( 'render_block_editorial-blocks/quote', __NAMESPACE__ . '\leave_repetition_out', 10, 2 );
	add_filter( 'render_block_editorial-blocks/scroll-to-top', __NAMESPACE__ . '\print_scroll_control_once', PHP_INT_MAX );
	add_action( 'wp_body_open', __NAMESPACE__ . '\print_scroll_target', 0 );
}

/**
 * The path of something in the plugin's folder.
 *
 * @param string $relative Path from the plugin's folder, without a leading slash.
 */
function path( string $relative ): string {
	return dirname( PLUGIN_FILE ) . '/' . $relative;
}

/**
 * Registers the blocks from the built manifest and, where an editor can be, the
 * one script and stylesheet that all of them share there.
 */
function register_blocks(): void {
	if ( ! is_readable( path( 'build/blocks-manifest.php' ) ) ) {
		require_once path( 'src/php/missing-build.php' );
		add_action( 'admin_notices', __NAMESPACE__ . '\explain_missing_build' );
		return;
	}
	if ( is_admin() ) {
		require_once path( 'src/php/editor.php' );
		register_editor_assets();
	}
	wp_register_block_types_from_metadata_collection( path( 'build' ), path( 'build/blocks-manifest.php' ) );
}

/**
 * Gives the editor the words that are written into posts.
 */
function hand_words_to_editor(): void {
	require_once path( 'src/php/editor.php' );
	print_site_words();
}

/**
 * Keeps our stylesheets off a classic theme's pages that have none of our
 * blocks, where WordPress cannot do so itself (before 6.9).
 *
 * A wrong guess costs nothing: a block that renders all the same enqueues its
 * stylesheet again, and it prints late.
 */
function skip_unused_styles(): void {
	if ( function_exists( 'wp_load_classic_theme_block_styles_on_demand' ) || wp_should_load_block_assets_on_demand() ) {
		return;
	}
	foreach ( BLOCKS as $name ) {
		if ( ! is_singular() || ! has_block( $name ) ) {
			wp_dequeue_style( generate_block_asset_handle( $name, 'style' ) );
		}
	}
}

/**
 * Lets callouts and quotes into automatic excerpts. Not as wrapper blocks: those
 * would lose their label and attribution.
 *
 * @param string[] $blocks Names of the blocks that excerpts may show.
 * @return string[]
 */
function join_excerpts( array $blocks ): array {
	return array_merge( $blocks, array( 'editorial-blocks/callout', 'editorial-blocks/quote' ) );
}

/**
 * Leaves a pull quote that repeats the article out of feeds and excerpts, where
 * nothing sets it apart from the words it repeats.
 *
 * @param string $html  The rendered quote.
 * @param array  $block The parsed block.
 */
function leave_repetition_out( string $html, array $block ): string {
	$repeats = ! empty( $block['attrs']['repeats'] ) && 'pull-quote' === ( $block['attrs']['kind'] ?? '' );
	return $repeats && ( is_feed() || doing_filter( 'get_the_excerpt' ) ) ? '' : $html;
}

/**
 * Lets the first scroll-to-top control of a page through, and no other.
 *
 * @param string $html The rendered control.
 */
function print_scroll_control_once( string $html ): string {
	require_once path( 'src/php/scroll-target.php' );
	return first_scroll_control( $html );
}

/**
 * Prints the element that a scroll-to-top control leads to, if the page has one.
 */
function print_scroll_target(): void {
	if ( ! did_filter( 'render_block_editorial-blocks/scroll-to-top' ) && ! has_block( 'editorial-blocks/scroll-to-top' ) ) {
		return;
	}
	require_once path( 'src/php/scroll-target.php' );
	print_target();
}

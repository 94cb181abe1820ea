<?php
/**
 * Every hook the plugin adds, and what must run on each request.
 *
 * A request without our blocks loads this file, plugin.php and the block
 * manifest, nothing else: whatever a hook needs beyond that is required inside
 * the hook. That is why this one is long.
 *
 * What other plugins' filters may have changed before ours comes untyped and is
 * cast: a null of theirs must not become a fatal error of ours.
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

const SCROLL_BLOCK  = 'editorial-blocks/scroll-to-top';
const SCROLL_OPTION = 'editorial_blocks_scroll_to_top';

/**
 * Adds the plugin's hooks.
 */
function bootstrap(): void {
	add_action( 'init', __NAMESPACE__ . '\register_blocks' );
	// A hook takes about a kilobyte of each request's memory.
	if ( is_admin() ) {
		add_action( 'admin_init', __NAMESPACE__ . '\prepare_admin' );
		add_filter( 'plugin_action_links_' . plugin_basename( PLUGIN_FILE ), __NAMESPACE__ . '\link_settings' );
		add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\hand_words_to_editor' );
	}
	add_action( 'rest_api_init', __NAMESPACE__ . '\prepare_rest' );
	add_filter( 'pre_update_option_' . SCROLL_OPTION, __NAMESPACE__ . '\keep_no_row_when_off', 10, 2 );
	add_filter( 'single_template_hierarchy', __NAMESPACE__ . '\offer_article_template' );

	add_action( 'enqueue_block_assets', __NAMESPACE__ . '\style_site_callout_types' );
	add_action( 'wp_enqueue_scripts', __NAMESPACE__ . '\choose_styles', 20 );
	add_filter( 'styles_inline_size_limit', __NAMESPACE__ . '\make_room_for_styles' );

	add_filter( 'excerpt_allowed_blocks', __NAMESPACE__ . '\join_excerpts' );
	add_filter( 'render_block_editorial-blocks/quote', __NAMESPACE__ . '\leave_repetition_out', 10, 2 );
	add_filter( 'render_block_' . SCROLL_BLOCK, __NAMESPACE__ . '\print_scroll_control_once', PHP_INT_MAX );
	// Ahead of the admin bar, whose links are the page's first controls then.
	add_action( 'wp_body_open', __NAMESPACE__ . '\print_scroll_target', PHP_INT_MIN );
	add_action( 'wp_footer', __NAMESPACE__ . '\print_site_wide_control' );
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
	} else {
		add_filter( 'block_type_metadata', __NAMESPACE__ . '\leave_editor_out' );
	}
	wp_register_block_types_from_metadata_collection( path( 'build' ), path( 'build/blocks-manifest.php' ) );
	// What other plugins register after us is theirs.
	remove_filter( 'block_type_metadata', __NAMESPACE__ . '\leave_editor_out' );
}

/**
 * Leaves out of a block what only an editor asks for. On a page WordPress would
 * load our language file to translate titles and keywords that nobody reads.
 *
 * @param mixed $metadata The block.json of one of ours.
 */
function leave_editor_out( $metadata ): array {
	return array_diff_key( (array) $metadata, array_flip( array( 'textdomain', 'editorScript', 'editorStyle' ) ) );
}

/**
 * Gives the admin the patterns, the setting with its field and the article
 * template.
 */
function prepare_admin(): void {
	require_once path( 'src/php/patterns.php' );
	register_patterns();
	require_once path( 'src/php/scroll-setting.php' );
	register_scroll_setting();
	add_scroll_field();
	require_once path( 'src/php/article-template.php' );
	register_article_template();
}

/**
 * Gives the REST API the blocks' words, the patterns, the setting, under
 * /wp/v2/settings, and the article template.
 */
function prepare_rest(): void {
	require_once path( 'src/php/block-words.php' );
	translate_blocks();
	require_once path( 'src/php/patterns.php' );
	register_patterns();
	require_once path( 'src/php/scroll-setting.php' );
	register_scroll_setting();
	require_once path( 'src/php/article-template.php' );
	register_article_template();
}

/**
 * Puts a link to the setting into the plugin's row.
 *
 * @param mixed $links Links of that row, as HTML.
 * @return string[]
 */
function link_settings( $links ): array {
	require_once path( 'src/php/scroll-setting.php' );
	return add_settings_link( (array) $links );
}

/**
 * Deletes the option's row instead of storing that the control is off.
 *
 * @param mixed $value     What is to be stored.
 * @param mixed $old_value What is stored.
 * @return mixed
 */
function keep_no_row_when_off( $value, $old_value ) {
	if ( is_array( $value ) && ! empty( $value['on'] ) ) {
		return $value;
	}
	delete_option( SCROLL_OPTION );
	return $old_value;
}

/**
 * Registers the article template on a page of a post that asks for it, and on
 * no other page.
 *
 * @param mixed $templates Names of templates, the wanted first.
 * @return string[]
 */
function offer_article_template( $templates ): array {
	$templates = (array) $templates;
	if ( in_array( 'article', $templates, true ) ) {
		require_once path( 'src/php/article-template.php' );
		register_article_template();
	}
	return $templates;
}

/**
 * Gives the editor the words that are written into posts.
 */
function hand_words_to_editor(): void {
	require_once path( 'src/php/editor.php' );
	print_site_words();
}

/**
 * Adds the accents and icons of a site's own callout types to our stylesheet,
 * which prints them wherever it is printed itself.
 */
function style_site_callout_types(): void {
	if ( ! has_filter( 'editorial_blocks_callout_types' ) ) {
		return;
	}
	require_once path( 'src/php/callout-type-filter.php' );
	wp_add_inline_style( generate_block_asset_handle( 'editorial-blocks/callout', 'style' ), callout_types_css() );
}

/**
 * Queues the stylesheets that a page needs, and no other.
 */
function choose_styles(): void {
	skip_unused_styles();
	style_site_wide_control();
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
 * Raises the limit up to which WordPress inlines stylesheets by the size of
 * ours: they would push another one out into a request of its own.
 *
 * @param mixed $bytes The limit.
 * @return mixed A number; a site that inlines everything may say PHP_INT_MAX,
 *               to which nothing can be added.
 */
function make_room_for_styles( $bytes ) {
	foreach ( BLOCKS as $name ) {
		$handle = generate_block_asset_handle( $name, 'style' );
		if ( is_int( $bytes ) && $bytes < PHP_INT_MAX / 2 && wp_style_is( $handle ) ) {
			$bytes += wp_filesize( (string) wp_styles()->get_data( $handle, 'path' ) );
		}
	}
	return $bytes;
}

/**
 * Lets callouts and quotes into automatic excerpts. Not as wrapper blocks: those
 * would lose their label and attribution.
 *
 * @param mixed $blocks Names of the blocks that excerpts may show.
 * @return string[]
 */
function join_excerpts( $blocks ): array {
	return array_merge( (array) $blocks, array( 'editorial-blocks/callout', 'editorial-blocks/quote' ) );
}

/**
 * Leaves a pull quote that repeats the article out of feeds and excerpts, where
 * nothing sets it apart from the words it repeats.
 *
 * @param mixed $html  The rendered quote.
 * @param array  $block The parsed block.
 */
function leave_repetition_out( $html, array $block ): string {
	$repeats = ! empty( $block['attrs']['repeats'] ) && 'pull-quote' === ( $block['attrs']['kind'] ?? '' );
	return $repeats && ( is_feed() || doing_filter( 'get_the_excerpt' ) ) ? '' : (string) $html;
}

/**
 * Whether this request's page gets a scroll-to-top control that nobody inserted.
 *
 * Read from the options that every request has loaded: get_option() of a row
 * that is not there costs a query.
 */
function has_site_wide_control(): bool {
	$options = wp_load_alloptions();
	$setting = maybe_unserialize( $options[ SCROLL_OPTION ] ?? '' );

	/**
	 * Filters whether this request's page gets the site-wide control.
	 *
	 * @param bool $shows Whether the site's owner has switched it on.
	 */
	return (bool) apply_filters( 'editorial_blocks_show_scroll_to_top', is_array( $setting ) && ! empty( $setting['on'] ) );
}

/**
 * Has the site-wide control's stylesheet printed in the head, before the site's
 * global styles: they are to win, as they do over a control in a post.
 */
function style_site_wide_control(): void {
	if ( has_site_wide_control() ) {
		array_unshift( wp_styles()->queue, generate_block_asset_handle( SCROLL_BLOCK, 'style' ) );
	}
}

/**
 * Lets the first scroll-to-top control of a page through, and no other.
 *
 * @param mixed $html The rendered control.
 */
function print_scroll_control_once( $html ): string {
	require_once path( 'src/php/scroll-control.php' );
	return first_scroll_control( (string) $html );
}

/**
 * Prints the element that a scroll-to-top control leads to, if the page has one.
 */
function print_scroll_target(): void {
	$is_in_post = is_singular() && has_block( SCROLL_BLOCK );
	if ( did_filter( 'render_block_' . SCROLL_BLOCK ) || $is_in_post || has_site_wide_control() ) {
		require_once path( 'src/php/scroll-control.php' );
		print_target();
	}
}

/**
 * Prints the site-wide control at the page's end, unless it has one already.
 */
function print_site_wide_control(): void {
	if ( has_site_wide_control() ) {
		require_once path( 'src/php/scroll-control.php' );
		print_control();
	}
}

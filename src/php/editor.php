<?php
/**
 * What the editor loads: one script, one stylesheet, and the site's own words.
 *
 * @package Editorial_Blocks
 */

namespace Editorial_Blocks;

defined( 'ABSPATH' ) || exit;

/**
 * Registers the script and the stylesheet that every block.json names.
 */
function register_editor_assets(): void {
	$asset = require path( 'build/editor.asset.php' );
	wp_register_script(
		EDITOR_HANDLE,
		plugins_url( 'build/editor.js', PLUGIN_FILE ),
		$asset['dependencies'],
		$asset['version'],
		true
	);
	wp_set_script_translations( EDITOR_HANDLE, 'editorial-blocks', path( 'languages' ) );
	wp_register_style(
		EDITOR_HANDLE,
		plugins_url( 'build/editor.css', PLUGIN_FILE ),
		array(),
		$asset['version']
	);
}

/**
 * Prints the words that are written into posts ahead of the editor's script.
 *
 * They are the site's, while everything the editor itself says is in the
 * author's language: a German site's posts stay German whoever writes them.
 */
function print_site_words(): void {
	$names = wp_list_pluck( callout_types(), 'label', 'slug' );

	switch_to_locale( get_locale() );
	$types = callout_types();
	$words = array(
		'calloutTypes' => array_map(
			static function ( array $type ) use ( $names ): array {
				return array( 'name' => $names[ $type['slug'] ] ) + $type;
			},
			$types
		),
		'scrollToTop'  => __( 'Back to top', 'editorial-blocks' ),
		'ratings'      => array_map( __NAMESPACE__ . '\rating_words', range( 1, 10 ) ),
	);
	restore_previous_locale();

	wp_add_inline_script(
		EDITOR_HANDLE,
		'window.editorialBlocks = ' . wp_json_encode( $words, JSON_HEX_TAG | JSON_HEX_AMP ) . ';',
		'before'
	);
}

/**
 * The callout types, in the language WordPress speaks right now.
 *
 * @return array<int, array<string, mixed>>
 */
function callout_types(): array {
	return require path( 'src/php/callout-types.php' );
}

/**
 * A rating in words.
 *
 * @param int $rating In half stars, 1 to 10.
 */
function rating_words( int $rating ): string {
	/* translators: %s: stars given, such as 4.5. */
	return sprintf( __( '%s out of 5', 'editorial-blocks' ), number_format_i18n( $rating / 2, $rating % 2 ) );
}

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
	require_once path( 'src/php/callout-type-filter.php' );
	require_once path( 'src/php/site-language.php' );
	$names = wp_list_pluck( callout_types(), 'label', 'slug' );

	$words = in_site_language(
		static function () use ( $names ): array {
			$types = callout_types();
			return array(
				'calloutTypes' => array_map(
					static function ( array $type ) use ( $names ): array {
						return array( 'name' => $names[ $type['slug'] ] ) + $type;
					},
					$types
				),
				'ownLabels'    => labels_of_types( array_merge( $types, require path( 'src/php/callout-types.php' ) ) ),
				// Earlier editors would list a type that is only to be found by searching.
				'searchOnly'   => is_wp_version_compatible( '7.1' ),
				'scrollToTop'  => __( 'Back to top', 'editorial-blocks' ),
				'isRtl'        => is_rtl(),
				'ratings'      => array_map( __NAMESPACE__ . '\rating_words', range( 1, 10 ) ),
			);
		}
	);

	wp_add_inline_script(
		EDITOR_HANDLE,
		'window.editorialBlocks = ' . wp_json_encode( $words, JSON_HEX_TAG | JSON_HEX_AMP ) . ';',
		'before'
	);
}

/**
 * Every word that is a type's own label here or in a language the plugin brings:
 * a label equal to one of them was never edited by an author.
 *
 * @param array<int, array<string, mixed>> $types Callout types.
 * @return string[]
 */
function labels_of_types( array $types ): array {
	$english = array_filter( array_column( $types, 'english' ) );
	$labels  = array_merge( $english, array_column( $types, 'label' ) );
	foreach ( glob( path( 'languages/editorial-blocks-*.l10n.php' ) ) as $file ) {
		$messages = include $file;
		$labels   = array_merge( $labels, array_values( array_intersect_key( $messages['messages'], array_flip( $english ) ) ) );
	}
	return array_values( array_unique( $labels ) );
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

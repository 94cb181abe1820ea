<?php
/**
 * The patterns: every file in patterns/, read only when the editor asks for it.
 *
 * @package Editorial_Blocks
 */

namespace Editorial_Blocks;

defined( 'ABSPATH' ) || exit;

/**
 * Registers each file of patterns/ by its header, as WordPress does for themes.
 *
 * None has one block only: since 7.0, the editor locks what comes from such a
 * pattern but for its words, and takes type, stars and formats from its author.
 * One that would be alone brings the empty line that is written on after it.
 */
function register_patterns(): void {
	// Every file of them speaks by it.
	require_once path( 'src/php/site-language.php' );
	register_block_pattern_category( 'editorial-blocks', array( 'label' => __( 'Editorial', 'editorial-blocks' ) ) );
	foreach ( glob( path( 'patterns/*.php' ) ) as $file ) {
		$header = get_file_data(
			$file,
			array(
				'title'       => 'Title',
				'description' => 'Description',
				'keywords'    => 'Keywords',
			)
		);
		register_block_pattern(
			'editorial-blocks/' . basename( $file, '.php' ),
			array(
				// phpcs:disable WordPress.WP.I18n -- The catalogue is given the headers' words themselves, by tools/translations.
				'title'       => translate_with_gettext_context( $header['title'], 'Pattern title', 'editorial-blocks' ),
				'description' => translate_with_gettext_context( $header['description'], 'Pattern description', 'editorial-blocks' ),
				'keywords'    => array_filter( array_map( 'trim', explode( ',', translate_with_gettext_context( $header['keywords'], 'Pattern keywords', 'editorial-blocks' ) ) ) ),
				// phpcs:enable
				'categories'  => array( 'editorial-blocks' ),
				'filePath'    => $file,
			)
		);
	}
}

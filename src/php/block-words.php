<?php
/**
 * What the REST API says of the blocks, in the language it is asked in.
 *
 * @package Editorial_Blocks
 */

namespace Editorial_Blocks;

defined( 'ABSPATH' ) || exit;

/**
 * Translates the blocks' words and names their editor's assets again: both are
 * left out where blocks are registered for a page, which is before WordPress
 * knows that a request is one to the REST API.
 */
function translate_blocks(): void {
	$schema = get_block_metadata_i18n_schema();
	foreach ( BLOCKS as $name ) {
		$block = \WP_Block_Type_Registry::get_instance()->get_registered( $name );
		if ( ! $block ) {
			continue;
		}
		foreach ( array( 'title', 'description', 'keywords', 'styles' ) as $words ) {
			$block->$words = translate_settings_using_i18n_schema( $schema->$words, $block->$words, 'editorial-blocks' );
		}
		$block->editor_script_handles = array( EDITOR_HANDLE );
		$block->editor_style_handles  = array( EDITOR_HANDLE );
	}
}

<?php
/**
 * Leaves nothing behind: the blocks are plain HTML in posts, and the one option
 * exists only while the scroll-to-top control is switched on for the site.
 *
 * @package Editorial_Blocks
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $editorial_blocks_site ) {
		delete_blog_option( $editorial_blocks_site, 'editorial_blocks_scroll_to_top' );
	}
} else {
	delete_option( 'editorial_blocks_scroll_to_top' );
}

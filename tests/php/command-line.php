<?php
/**
 * Renders blocks as a command of WP-CLI does, which loads WordPress and no page.
 * Run on the command line, in a site's folder: the blocks are standard input.
 *
 * @package Editorial_Blocks
 */

if ( 'cli' !== PHP_SAPI ) {
	exit( 1 );
}
define( 'WP_CLI', true );
require getcwd() . '/wp-load.php';
echo wp_json_encode( array( 'html' => do_blocks( file_get_contents( 'php://stdin' ) ) ) );

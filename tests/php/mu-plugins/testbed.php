<?php
/**
 * Plugin Name: Editorial Blocks testbed
 * Description: What tests need of a site and no visitor may: loopback only, never shipped.
 *
 * A test sends `POST /?testbed=ACTION` with a JSON object and gets JSON back; a
 * page that is asked for with `X-Testbed-Cost` ends with what it cost.
 *
 * @package Editorial_Blocks
 */

namespace Editorial_Blocks\Testbed;

defined( 'ABSPATH' ) || exit;

/**
 * Appends to a page what it cost.
 */
function print_cost(): void {
	$ours = realpath( WP_PLUGIN_DIR . '/editorial-blocks' );
	$own  = array();
	foreach ( get_included_files() as $file ) {
		if ( 0 === strpos( $file, $ours . '/' ) && __FILE__ !== $file ) {
			$own[] = substr( $file, strlen( $ours ) + 1 );
		}
	}
	$cost = array(
		'files'    => $own,
		'allFiles' => count( get_included_files() ),
		'queries'  => $GLOBALS['wpdb']->num_queries,
		'memory'   => memory_get_peak_usage(),
	);
	echo '<!--testbed ' . wp_json_encode( $cost ) . '-->';
}

if ( in_array( $_SERVER['REMOTE_ADDR'] ?? '', array( '127.0.0.1', '::1' ), true ) && 'local' === wp_get_environment_type() ) {
	if ( isset( $_SERVER['HTTP_X_TESTBED_COST'] ) ) {
		// This file alone: PHP's list of files doubles in size when there are more
		// than 512, and which of them was the one too many says nothing of a plugin.
		add_action( 'shutdown', __NAMESPACE__ . '\\print_cost', 0 );
	} else {
		require __DIR__ . '/testbed/site.php';
		require __DIR__ . '/testbed/content.php';
		require __DIR__ . '/testbed/one-request.php';
		require __DIR__ . '/testbed/answer.php';
	}
}

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
 * Milliseconds this process has worked, whatever else the machine does.
 */
function worked(): float {
	$usage = getrusage();
	$micro = $usage['ru_utime.tv_usec'] + $usage['ru_stime.tv_usec'];
	return ( $usage['ru_utime.tv_sec'] + $usage['ru_stime.tv_sec'] ) * 1e3 + $micro / 1e3;
}

/**
 * Appends to a page what it cost.
 *
 * @param float $begun What worked() said before plugins were loaded.
 */
function print_cost( float $begun ): void {
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
		'worked'   => worked() - $begun,
	);
	echo '<!--testbed ' . wp_json_encode( $cost ) . '-->';
}

if ( in_array( $_SERVER['REMOTE_ADDR'] ?? '', array( '127.0.0.1', '::1' ), true ) && 'local' === wp_get_environment_type() ) {
	if ( isset( $_SERVER['HTTP_X_TESTBED_COST'] ) ) {
		// This file alone: PHP's list of files doubles in size when there are more
		// than 512, and which of them was the one too many says nothing of a plugin.
		$begun = worked();
		add_action(
			'shutdown',
			static function () use ( $begun ): void {
				print_cost( $begun );
			},
			0
		);
	} else {
		require __DIR__ . '/testbed/site.php';
		require __DIR__ . '/testbed/content.php';
		require __DIR__ . '/testbed/one-request.php';
		require __DIR__ . '/testbed/answer.php';
	}
}

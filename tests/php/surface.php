<?php
/**
 * What a site offers to the outside and keeps for itself, with the plugin and
 * without. Run on the command line, in a site's folder: surface.php on|off.
 *
 * @package Editorial_Blocks
 */

if ( 'cli' !== PHP_SAPI ) {
	exit( 1 );
}
$is_on = 'on' === ( $argv[1] ?? '' );

define( 'WP_ADMIN', true );
$_SERVER['HTTP_HOST']   = 'example.org';
$_SERVER['REQUEST_URI'] = '/wp-admin/';
$_SERVER['PHP_SELF']    = '/wp-admin/index.php';

// Chosen here, so that nothing is switched for other tests.
$GLOBALS['wp_filter']['option_active_plugins'][10]['surface'] = array(
	'function'      => static function () use ( $is_on ) {
		return $is_on ? array( 'editorial-blocks/plugin.php' ) : array();
	},
	'accepted_args' => 1,
);
$GLOBALS['asked_outside'] = array();
$GLOBALS['wp_filter']['pre_http_request'][10]['surface'] = array(
	'function'      => static function ( $answer, $options, $url ) {
		$GLOBALS['asked_outside'][] = $url;
		return new WP_Error( 'surface', 'Nothing is asked.' );
	},
	'accepted_args' => 3,
);

require getcwd() . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/admin.php';
wp_set_current_user( 1 );
do_action( 'admin_init' );
$routes = array_keys( rest_get_server()->get_routes() );
do_blocks( file_get_contents( 'php://stdin' ) );

$actions = array();
$ours    = array();
foreach ( $GLOBALS['wp_filter'] as $hook => $filter ) {
	if ( preg_match( '/^(wp_ajax_|admin_post_|heartbeat|xmlrpc_)/', $hook ) ) {
		$actions[] = $hook;
	}
	foreach ( $filter->callbacks as $callbacks ) {
		foreach ( $callbacks as $callback ) {
			$called = $callback['function'];
			if ( is_string( $called ) && 0 === strpos( $called, 'Editorial_Blocks\\' ) && 0 !== strpos( $called, 'Editorial_Blocks\\Testbed' ) ) {
				$ours[] = $hook . ': ' . substr( $called, strlen( 'Editorial_Blocks\\' ) );
			}
		}
	}
}
sort( $ours );
// From the table itself, with what is not loaded on every page and with transients;
// but that cron has been asked for comes and goes.
$options = $GLOBALS['wpdb']->get_col( "SELECT option_name FROM {$GLOBALS['wpdb']->options} WHERE option_name <> '_transient_doing_cron'" );
echo wp_json_encode(
	array(
		'routes'     => $routes,
		'actions'    => $actions,
		'hooks'      => $ours,
		'options'    => $options,
		'settings'   => array_keys( get_registered_settings() ),
		'shortcodes' => array_keys( $GLOBALS['shortcode_tags'] ),
		'postTypes'  => array_values( get_post_types() ),
		'taxonomies' => array_values( get_taxonomies() ),
		'metaKeys'   => array_keys( get_registered_meta_keys( 'post' ) ),
		'cron'       => array_values( array_unique( array_merge( array(), ...array_map( 'array_keys', array_filter( _get_cron_array(), 'is_array' ) ) ) ) ),
		'outside'    => $GLOBALS['asked_outside'],
	)
);

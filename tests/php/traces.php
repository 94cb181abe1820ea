<?php
/**
 * What a plugin could leave behind in a site's database. Run on the command
 * line, in a site's folder.
 *
 * @package Editorial_Blocks
 */

if ( 'cli' !== PHP_SAPI ) {
	exit( 1 );
}
require getcwd() . '/wp-load.php';
global $wpdb;

// What WordPress notes for itself as a site is used.
$passing = '/^_?(site_)?transient|^_site_transient|^(cron|recently_activated|active_plugins|rewrite_rules|uninstall_plugins|auto_core_update|can_compress_scripts|wp_calendar_block_)/';
echo wp_json_encode(
	array(
		'tables'   => $wpdb->get_col( 'SHOW TABLES' ),
		'options'  => array_values( preg_grep( $passing, $wpdb->get_col( "SELECT option_name FROM $wpdb->options ORDER BY option_name" ), PREG_GREP_INVERT ) ),
		'userMeta' => array_values( preg_grep( '/editorial.?blocks/i', $wpdb->get_col( "SELECT DISTINCT meta_key FROM $wpdb->usermeta" ) ) ),
		'postMeta' => array_values( preg_grep( '/editorial.?blocks/i', $wpdb->get_col( "SELECT DISTINCT meta_key FROM $wpdb->postmeta" ) ) ),
		'cron'     => array_values( preg_grep( '/editorial.?blocks/i', array( wp_json_encode( _get_cron_array() ) ) ) ),
	)
);

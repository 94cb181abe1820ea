<?php
/**
 * A network of sites, from the command line, in the folder of a site with one:
 *
 * multisite.php install              makes the site a network, and shows the
 *                                    lines its wp-config.php lacks then
 * multisite.php add PATH             adds a site
 * multisite.php activate [SITE]      for the network, or for one site alone
 * multisite.php deactivate [SITE]
 * multisite.php rows                 the sites in whose options ours stands
 * multisite.php uninstall            what WordPress does when a plugin is deleted
 *
 * @package Editorial_Blocks
 */

if ( 'cli' !== PHP_SAPI ) {
	exit( 1 );
}
$configuration = file_get_contents( getcwd() . '/wp-config.php' );
preg_match( "/'DOMAIN_CURRENT_SITE', '([^']+)'/", $configuration, $domain );
$_SERVER['HTTP_HOST']   = $domain[1] ?? '';
$_SERVER['REQUEST_URI'] = '/';

define( 'install' === $argv[1] ? 'WP_INSTALLING_NETWORK' : 'WP_ADMIN', true );
require getcwd() . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/admin.php';
wp_set_current_user( 1 );

// Now, and not earlier: WordPress has global variables of these names.
list( , $action, $which ) = $argv + array( 2 => '' );
$result                   = null;
if ( 'install' === $action ) {
	require_once ABSPATH . 'wp-admin/includes/upgrade.php';
	require_once ABSPATH . 'wp-admin/includes/network.php';
	foreach ( $wpdb->tables( 'ms_global' ) as $table => $name ) {
		$wpdb->$table = $name;
	}
	install_network();
	$host   = get_clean_basedomain();
	$result = populate_network( 1, $host, 'admin@example.org', 'A network', '/', false );
	$result = is_wp_error( $result ) ? array( 'error' => $result->get_error_message() ) : array(
		"define( 'MULTISITE', true );",
		"define( 'SUBDOMAIN_INSTALL', false );",
		"define( 'DOMAIN_CURRENT_SITE', '$host' );",
		"define( 'PATH_CURRENT_SITE', '/' );",
		"define( 'SITE_ID_CURRENT_SITE', 1 );",
		"define( 'BLOG_ID_CURRENT_SITE', 1 );",
	);
} elseif ( 'add' === $action ) {
	$result = wpmu_create_blog( get_network()->domain, $which, 'Site ' . $which, 1, array( 'public' => 1 ) );
} elseif ( 'rows' === $action ) {
	$result = array();
	foreach ( get_sites( array( 'fields' => 'ids' ) ) as $site ) {
		$options = $wpdb->get_blog_prefix( $site ) . 'options';
		if ( $wpdb->get_var( "SELECT COUNT(*) FROM $options WHERE option_name LIKE '%editorial%blocks%'" ) ) {
			$result[] = (int) $site;
		}
	}
} else {
	$plugin = 'editorial-blocks/plugin.php';
	if ( $which ) {
		switch_to_blog( (int) $which );
	}
	if ( 'activate' === $action ) {
		$result = activate_plugin( $plugin, '', ! $which );
	} elseif ( 'deactivate' === $action ) {
		deactivate_plugins( $plugin, false, ! $which );
	} elseif ( 'uninstall' === $action ) {
		uninstall_plugin( $plugin );
	}
}
echo wp_json_encode( $result );

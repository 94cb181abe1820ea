<?php
/**
 * Creates a database and installs WordPress into it. Run on the command line,
 * in the site's folder: testbed-install.php SOCKET DATABASE.
 *
 * @package Editorial_Blocks
 */

if ( 'cli' !== PHP_SAPI ) {
	exit( 1 );
}

list( , $socket, $database ) = $argv;
$server = new mysqli( 'localhost', 'root', '', '', 0, $socket );
$server->query( "CREATE DATABASE IF NOT EXISTS `$database`" );
$server->close();

define( 'WP_INSTALLING', true );
require getcwd() . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';

// No mail server listens here, and waiting for one takes half a minute.
add_filter( 'pre_wp_mail', '__return_true' );

wp_install( 'Editorial Blocks', 'admin', 'admin@example.org', false, '', 'password' );

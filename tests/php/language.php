<?php
/**
 * Sets the site's language. Run on the command line, in a site's folder:
 * language.php LOCALE, or without one for English.
 *
 * @package Editorial_Blocks
 */

if ( 'cli' !== PHP_SAPI ) {
	exit( 1 );
}
// A site can only speak what is installed, and looks that up once: so before it
// loads. What WordPress itself says stays English.
$pack = getcwd() . '/wp-content/languages/de_DE.l10n.php';
if ( isset( $argv[1] ) && ! file_exists( $pack ) ) {
	is_dir( dirname( $pack ) ) || mkdir( dirname( $pack ) );
	file_put_contents( $pack, "<?php\nreturn array( 'messages' => array() );\n" );
}
require getcwd() . '/wp-load.php';
update_option( 'WPLANG', $argv[1] ?? '' );
echo wp_json_encode( get_option( 'WPLANG' ) );

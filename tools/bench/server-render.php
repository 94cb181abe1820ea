<?php
/**
 * How long WordPress takes to render posts of more and more of our blocks. Run
 * on the command line, in a site's folder: server-render.php < BLOCK.
 *
 * @package Editorial_Blocks
 */

if ( 'cli' !== PHP_SAPI ) {
	exit( 1 );
}
$block = stream_get_contents( STDIN );
require getcwd() . '/wp-load.php';

$times = array();
foreach ( array( 10, 50, 100, 500, 1000, 5000 ) as $count ) {
	$content = str_repeat( $block . "\n\n", $count );
	$runs    = array();
	for ( $run = 0; $run < 5; $run++ ) {
		$begun = hrtime( true );
		do_blocks( $content );
		$runs[] = ( hrtime( true ) - $begun ) / 1e6;
	}
	$times[ $count ] = min( $runs );
}
echo wp_json_encode( $times );

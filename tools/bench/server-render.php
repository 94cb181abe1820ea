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

/**
 * Milliseconds this process has worked, whatever else the machine does.
 */
function worked(): float {
	$usage = getrusage();
	return $usage['ru_utime.tv_sec'] * 1e3 + $usage['ru_utime.tv_usec'] / 1e3;
}

$sizes = array( 10, 50, 100, 500, 1000, 5000 );
$times = array();
// The first round is for PHP to warm up.
for ( $round = 0; $round < 6; $round++ ) {
	foreach ( $sizes as $count ) {
		$content = str_repeat( $block . "\n\n", $count );
		$begun   = worked();
		do_blocks( $content );
		$time            = worked() - $begun;
		$times[ $count ] = $round < 2 ? $time : min( $times[ $count ], $time );
	}
}
echo wp_json_encode( $times );

<?php
/**
 * Posts that no editor would write, through WordPress's renderer. Run on the
 * command line, in a site's folder, with blocks as a JSON list on standard
 * input: grammar.php SEED CASES.
 *
 * @package Editorial_Blocks
 */

if ( 'cli' !== PHP_SAPI ) {
	exit( 1 );
}
list( , $seed, $cases ) = $argv;
$blocks = json_decode( stream_get_contents( STDIN ), true );
require getcwd() . '/wp-load.php';

$noise = array();
set_error_handler(
	static function ( $level, $message, $file, $line ) use ( &$noise ) {
		$noise[] = "$message in $file:$line";
		return true;
	}
);
mt_srand( (int) $seed );

/**
 * One random change to a post's markup.
 *
 * @param string   $markup The post.
 * @param string[] $blocks What others could stand in it.
 */
function mutate( string $markup, array $blocks ): string {
	$at     = mt_rand( 0, strlen( $markup ) );
	$length = mt_rand( 0, 60 );
	$pieces = array( '<!-- ', ' -->', ' /-->', '<!-- /wp:editorial-blocks/quote -->', '{"type":', '}', '"', "\0", '<div', '</figure>', '--', '{"repeats":[]}', '{"kind":{"a":1}}', '{"rating":1e99}' );
	switch ( mt_rand( 0, 4 ) ) {
		case 0:
			return substr( $markup, 0, $at );
		case 1:
			return substr( $markup, 0, $at ) . substr( $markup, $at + $length );
		case 2:
			return substr( $markup, 0, $at ) . $pieces[ mt_rand( 0, count( $pieces ) - 1 ) ] . substr( $markup, $at );
		case 3:
			return substr( $markup, 0, $at ) . $blocks[ mt_rand( 0, count( $blocks ) - 1 ) ] . substr( $markup, $at );
		default:
			return substr( $markup, 0, $at ) . substr( $markup, $at, $length ) . substr( $markup, $at );
	}
}

$controls = 0;
for ( $case = 0; $case < (int) $cases; $case++ ) {
	$markup = $blocks[ mt_rand( 0, count( $blocks ) - 1 ) ] . $blocks[ mt_rand( 0, count( $blocks ) - 1 ) ];
	for ( $change = mt_rand( 1, 4 ); $change > 0; $change-- ) {
		$markup = mutate( $markup, $blocks );
	}
	$before = count( $noise );
	do_blocks( $markup );
	if ( count( $noise ) > $before ) {
		$noise[] = "case $case: $markup";
	}
}

$open  = '<!-- wp:editorial-blocks/callout --><div class="wp-block-editorial-blocks-callout is-type-note" role="note"><div class="wp-block-editorial-blocks-callout__body">';
$close = '</div></div><!-- /wp:editorial-blocks/callout -->';
$deep  = do_blocks( str_repeat( $open, 50 ) . '<p>Deep</p>' . str_repeat( $close, 50 ) );
$wide  = do_blocks( str_repeat( $open . '<p>Wide</p>' . $close, 5000 ) );
echo wp_json_encode(
	array(
		'noise' => array_slice( $noise, 0, 10 ),
		'deep'  => substr_count( $deep, 'role="note"' ),
		'wide'  => substr_count( $wide, '<p>Wide</p>' ),
	)
);

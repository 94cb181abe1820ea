/** @jest-environment node */
import { php, problemsWith } from './plugin-without-problems';

it.each( [
	[
		"$GLOBALS['wpdb']->query( $sql );",
		'direct_db_queries',
		'speaks to the database',
	],
	[
		'$db = new \\PDO( $dsn );',
		'direct_db_queries',
		'speaks to the database',
	],
	[
		"call_user_func( 'exec', $a );",
		'plugin_review_phpcs',
		'calls exec(), which has no place in a plugin',
	],
	[
		"array_map( 'Unlink', $files );",
		'write_file',
		'calls unlink(), which writes files',
	],
	[ '$f( $x );', 'plugin_review_phpcs', 'calls what it does not name' ],
	[ "$a['f']( $x );", 'plugin_review_phpcs', 'calls what it does not name' ],
	[
		'call_user_func( $f, $x );',
		'plugin_review_phpcs',
		'calls what it does not name',
	],
	[
		"wp_enqueue_script( 'x', 'https://example.com/x.js', array(), '1', true );",
		'offloading_files',
		'calls wp_enqueue_script() with a file of another host',
	],
	[
		"wp_register_style( 'editorial-blocks-x', '//example.com/x.css' );",
		'offloading_files',
		'calls wp_register_style() with a file of another host',
	],
	[
		"$font = 'https://fonts.googleapis.com/css?family=Lora';",
		'offloading_files',
		'loads something from a host of libraries',
	],
	[
		"wp_enqueue_script( 'x', 'x.js' );",
		'enqueued_scripts_in_footer',
		'enqueues a script in the head',
	],
	[
		"esc_html__( 'Label', 'other' );",
		'i18n_usage',
		'calls esc_html__() without the text domain editorial-blocks',
	],
	[
		"__( 'Label' );",
		'i18n_usage',
		'calls __() without the text domain editorial-blocks',
	],
	...[
		"add_option( 'colour', 1 );",
		"update_site_option( 'colour', 1 );",
		"set_transient( 'colour', 1 );",
		"do_action( 'colour' );",
		"apply_filters( 'colour', 1 );",
		"wp_register_style( 'colour', 'x.css' );",
		"add_post_meta( 1, 'colour', 1 );",
	].map( ( line ): [ string, string, string ] => [
		line,
		'prefixing',
		`calls ${ line.split( '(' )[ 0 ] }() with colour that does not begin as the plugin’s do`,
	] ),
	[
		'apply_filters( $name, 1 );',
		'prefixing',
		'calls apply_filters() with a name that does not begin as the plugin’s do',
	],
	[
		"add_action( 'wp_ajax_nopriv_editorial_blocks_x', __NAMESPACE__ . '\\x' );",
		'plugin_content',
		'answers whoever asks for wp_ajax_nopriv_editorial_blocks_x',
	],
	[
		"wp_schedule_event( 1, 'daily', 'editorial_blocks_x' );",
		'plugin_content',
		'calls wp_schedule_event(), which runs when nobody looks',
	],
	[
		"header( 'Location: ' . $url );",
		'safe_redirect',
		'calls header(), which could redirect to any address; wp_safe_redirect() does not',
	],
	[
		"filter_input( INPUT_GET, 'tab' );",
		'plugin_content',
		'calls filter_input(), which reads what a visitor sends',
	],
] )( 'in PHP: %s', ( line, check, problem ) => {
	const [ name = '' ] = /^\w+(?=\()/.exec( line ) ?? [];
	expect(
		problemsWith( { 'src/php/a.php': php( line ) }, [ name ] )
	).toEqual( [ `${ check }: src/php/a.php ${ problem }` ] );
} );

it.each( [
	"const OPTION = 'editorial_blocks_x';\nadd_option( OPTION, 1 );",
	"apply_filters( 'editorial_blocks_' . $a, 1 );",
	"esc_html__( 'Label', 'editorial-blocks' );",
	'function f( callable $work ) { return $work(); }',
	"template_part( 'header' );",
	"wp_register_script( 'editorial-blocks-x', 'x.js', array(), '1', true );",
] )( 'lets PHP pass: %s', ( line ) => {
	expect(
		problemsWith( { 'src/php/a.php': php( line ) }, [
			'add_option',
			'apply_filters',
			'esc_html__',
			'template_part',
		] )
	).toEqual( [] );
} );

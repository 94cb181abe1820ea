/** @jest-environment node */
import { readFileSync } from 'node:fs';
import {
	allChecks,
	findProblems,
	notHere,
} from '../../../tools/check-plugin/all-checks';

const php = ( body: string ) =>
	`<?php\nnamespace Editorial_Blocks;\n\ndefined( 'ABSPATH' ) || exit;\n\n${ body }\n`;

const clean: Record< string, string > = {
	'plugin.php': readFileSync( 'plugin.php', 'utf8' ),
	'uninstall.php':
		"<?php\ndefined( 'WP_UNINSTALL_PLUGIN' ) || exit;\ndelete_option( 'editorial_blocks_x' );\n",
	'readme.txt': readFileSync( 'readme.txt', 'utf8' ),
	'package.json': readFileSync( 'package.json', 'utf8' ),
	'package-lock.json': readFileSync( 'package-lock.json', 'utf8' ),
	...Object.fromEntries(
		[ 'callout', 'quote', 'scroll-to-top' ].map( ( block ) => [
			`blocks/${ block }/block.json`,
			readFileSync( `blocks/${ block }/block.json`, 'utf8' ),
		] )
	),
	'source.patch': '+++ b/blocks/callout/edit.tsx\n',
	'build/editor.js': '',
	'build/editor.asset.php': "<?php return array('version' => '1');",
	'src/php/bootstrap.php': php( 'function bootstrap(): void {}' ),
};

const problemsWith = (
	changes: Record< string, string >,
	known: string[] = []
) => {
	const files = { ...clean, ...changes };
	return findProblems( {
		files: Object.keys( files ),
		read: ( file ) => files[ file ] ?? '',
		knownFunctions: new Set( [
			'defined',
			'delete_option',
			'wp_register_script',
			'register_setting',
			'wp_redirect',
			'base64_decode',
			'load_plugin_textdomain',
			'call_user_func',
			...known,
		] ),
	} ).map(
		( { check, file, problem } ) => `${ check }: ${ file } ${ problem }`
	);
};

it( 'finds nothing in a plugin as it should be', () => {
	expect( problemsWith( {} ) ).toEqual( [] );
} );

it.each( [
	[ '.eslintrc', '', 'file_type: .eslintrc is hidden' ],
	[ 'build/all.zip', '', 'file_type: build/all.zip is an archive' ],
	[ 'tools/run.sh', '', 'file_type: tools/run.sh is a program' ],
	[
		'CONTRIBUTING.md',
		'',
		'file_type: CONTRIBUTING.md is a Markdown page for developers',
	],
	[
		'build/a b.css',
		'',
		'file_type: build/a b.css has more in its name than letters, digits, dots, dashes and underscores',
	],
	[
		'source.patch',
		'',
		'minified_files: build/editor.js comes without the sources it is made from',
	],
	[
		'build/jquery.min.js',
		'',
		'file_type: build/jquery.min.js is a library that WordPress brings itself',
	],
	[
		'src/php/open.php',
		'<?php\necho 1;',
		'direct_file_access: src/php/open.php runs when it is asked for without WordPress',
	],
	[
		'src/php/global.php',
		"<?php\ndefined( 'ABSPATH' ) || exit;\nfunction helper() {}",
		'prefixing: src/php/global.php names something outside the namespace Editorial_Blocks',
	],
	[
		'src/php/a.php',
		php( '$text = <<<HTML\nx\nHTML;' ),
		'plugin_review_phpcs: src/php/a.php has a heredoc, a backtick, a short tag or a goto',
	],
	[
		'src/php/a.php',
		php( '$wpdb->query( $sql );' ),
		'direct_db_queries: src/php/a.php speaks to the database',
	],
	[
		'src/php/a.php',
		php( "$tab = $_GET['tab'];" ),
		'plugin_content: src/php/a.php reads what a visitor sends',
	],
	[
		'src/php/a.php',
		php( "$url = 'http://localhost/';" ),
		'localhost: src/php/a.php names a developer’s machine',
	],
	[
		'src/php/a.php',
		php( 'eval( $code );' ),
		'plugin_review_phpcs: src/php/a.php calls eval(), which has no place in a plugin',
	],
	[
		'src/php/a.php',
		php( 'wp_redirect( $url );' ),
		'safe_redirect: src/php/a.php calls wp_redirect(), which follows any address; wp_safe_redirect() does not',
	],
	[
		'src/php/a.php',
		php( '\\base64_decode( $text );' ),
		'code_obfuscation: src/php/a.php calls base64_decode(), which hides what runs',
	],
	[
		'src/php/a.php',
		php( "load_plugin_textdomain( 'x' );" ),
		'i18n_usage: src/php/a.php calls load_plugin_textdomain(), which is done by WordPress itself since 4.6',
	],
	[
		'src/php/a.php',
		php( 'str_contains( $a, $b );' ),
		'wp_functions_compatibility: src/php/a.php calls str_contains(), which neither PHP 7.4 nor the oldest supported WordPress has',
	],
	[
		'src/php/a.php',
		php( "wp_register_script( 'editorial-blocks-a', 'b', array(), '1' );" ),
		'enqueued_scripts_in_footer: src/php/a.php registers a script in the head',
	],
	[
		'src/php/a.php',
		php(
			"register_setting( 'reading', 'editorial_blocks_x', array( 'type' => 'object' ) );"
		),
		'setting_sanitization: src/php/a.php registers editorial_blocks_x without sanitize_callback',
	],
	[
		'build/editor.js',
		'Symbol.for("react.element")',
		'react_usage: build/editor.js carries React, or uses what React 19 lacks',
	],
	[
		'build/callout/style.css',
		'@import "https://example.com/a.css"',
		'enqueued_resources: build/callout/style.css loads something from another host',
	],
	[
		'build/editor.js',
		'x'.repeat( 293_001 ),
		'enqueued_scripts_size: build holds 293001 B; 293000 is the limit',
	],
	[
		'uninstall.php',
		"<?php\ndefined( 'ABSPATH' ) || exit;",
		'plugin_uninstall: uninstall.php runs without WP_UNINSTALL_PLUGIN',
	],
] )( 'in %s', ( file, content, problem ) => {
	expect( problemsWith( { [ file ]: content } ) ).toEqual( [ problem ] );
} );

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

it( 'makes every check of the directory, or says why not', () => {
	expect(
		[
			...new Set( allChecks.map( ( { name } ) => name ) ),
			...Object.keys( notHere ),
		].sort()
	).toEqual(
		`ai_provider code_obfuscation direct_db direct_db_queries direct_file_access
		enqueued_resources enqueued_scripts_in_footer enqueued_scripts_scope
		enqueued_scripts_size enqueued_styles_scope enqueued_styles_size
		external_admin_menu_links file_type i18n_usage late_escaping localhost
		menu_image_icon minified_files no_unfiltered_uploads non_blocking_scripts
		offloading_files performant_wp_query_params personal_data_exporter
		plugin_content plugin_header_fields plugin_readme plugin_review_phpcs
		plugin_uninstall plugin_updater prefixing react_usage safe_redirect
		setting_sanitization trademarks wp_functions_compatibility write_file`.split(
			/\s+/
		)
	);
} );

const inReadme = ( from: string | RegExp, to: string ) => ( {
	'readme.txt': ( clean[ 'readme.txt' ] ?? '' ).replace( from, to ),
} );

it.each( [
	[
		'the title',
		inReadme( '=== Editorial Blocks ===', '=== Blocks ===' ),
		'is not titled as the plugin is named',
	],
	[
		'the versions',
		inReadme( 'Requires PHP: 7.4', 'Requires PHP: 8.0' ),
		'requires other versions than the plugin’s header',
	],
	[
		'the licence',
		inReadme( 'License: GPL-2.0-or-later', 'License: MIT' ),
		'has another licence than the plugin’s header',
	],
	[
		'the tags',
		inReadme( 'Tags: ', 'Tags: a, ' ),
		'has more than five Tags',
	],
	[
		'what it was tested on',
		inReadme( 'Tested up to: 7.1', 'Tested up to: 7.0' ),
		'is not tested up to the newest WordPress',
	],
	[
		'a section',
		inReadme( '== Screenshots ==', '== Pictures ==' ),
		'lacks a section',
	],
	[
		'the short description',
		inReadme( /\n\nCallouts, [^\n]+/, `\n\n${ 'x'.repeat( 151 ) }` ),
		'needs a short description of at most 150 characters',
	],
] )( 'in the readme: %s', ( _, changes, problem ) => {
	expect( problemsWith( changes ) ).toEqual( [
		`plugin_readme: readme.txt ${ problem }`,
	] );
} );

it.each( [
	[
		'Text Domain:       editorial-blocks',
		'Text Domain: other',
		[
			'plugin_header_fields: plugin.php has a Text Domain that is not the slug',
		],
	],
	[
		'Description:       ',
		`Description: ${ 'x'.repeat( 141 ) }`,
		[
			'plugin_header_fields: plugin.php has a Description of more than 140 characters',
		],
	],
	[
		'Plugin Name:       Editorial Blocks',
		'Plugin Name: WordPress Callouts',
		[
			'plugin_readme: readme.txt is not titled as the plugin is named',
			'trademarks: plugin.php is named after somebody’s trademark',
		],
	],
] )( 'in the header: %s', ( from, to, problems ) => {
	expect(
		problemsWith( {
			'plugin.php': ( clean[ 'plugin.php' ] ?? '' ).replace( from, to ),
		} )
	).toEqual( problems );
} );

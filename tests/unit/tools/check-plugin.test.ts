/** @jest-environment node */
import { allChecks, notHere } from '../../../tools/check-plugin/all-checks';
import { php, problemsWith } from './plugin-without-problems';

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

/** @jest-environment node */
import { readFileSync } from 'node:fs';
import { findProblems } from '../../../tools/check-plugin/all-checks';

const php = ( body: string ) =>
	`<?php\nnamespace Editorial_Blocks;\n\ndefined( 'ABSPATH' ) || exit;\n\n${ body }\n`;

const clean: Record< string, string > = {
	'plugin.php': readFileSync( 'plugin.php', 'utf8' ),
	'uninstall.php':
		"<?php\ndefined( 'WP_UNINSTALL_PLUGIN' ) || exit;\ndelete_option( 'editorial_blocks_x' );\n",
	'readme.txt': readFileSync( 'readme.txt', 'utf8' ),
	'package.json': readFileSync( 'package.json', 'utf8' ),
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

const problemsWith = ( changes: Record< string, string > ) => {
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
		php( "wp_register_script( 'a', 'b', array(), '1' );" ),
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

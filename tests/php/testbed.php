<?php
/**
 * Plugin Name: Editorial Blocks testbed
 * Description: What tests need of a site and no visitor may: loopback only, never shipped.
 *
 * A test sends `POST /?testbed=ACTION` with a JSON object and gets JSON back.
 *
 * @package Editorial_Blocks
 */

namespace Editorial_Blocks\Testbed;

defined( 'ABSPATH' ) || exit;

const PLUGIN = 'editorial-blocks/plugin.php';

/**
 * Users of every role an author can have, each with the password `password`,
 * pretty permalinks, and nothing in the editor that greets newcomers.
 */
function prepare(): array {
	foreach ( array( 'admin' => 'administrator', 'editor' => 'editor', 'author' => 'author', 'contributor' => 'contributor' ) as $name => $role ) {
		$user = get_user_by( 'login', $name );
		$id   = $user ? $user->ID : wp_insert_user(
			array(
				'user_login' => $name,
				'user_pass'  => 'password',
				'user_email' => $name . '@example.org',
				'role'       => $role,
			)
		);
		update_user_meta(
			$id,
			$GLOBALS['wpdb']->get_blog_prefix() . 'persisted_preferences',
			array(
				'core'           => array( 'welcomeGuide' => false, 'enableChoosePatternModal' => false ),
				'core/edit-post' => array( 'welcomeGuide' => false ),
				'core/edit-site' => array( 'welcomeGuide' => false ),
				'_modified'      => '2026-01-01T00:00:00.000Z',
			)
		);
	}
	// Avatars come from another host, which a test must not need.
	update_option( 'show_avatars', 0 );
	permalinks( array( 'structure' => '/%postname%/' ) );
	return array( 'version' => get_bloginfo( 'version' ) );
}

/**
 * Throws away what tests wrote: posts, media, comments, settings of ours.
 */
function reset_content(): array {
	$posts = get_posts(
		array(
			'post_type'   => array( 'post', 'page', 'attachment', 'wp_block', 'wp_template', 'wp_template_part', 'wp_global_styles' ),
			'post_status' => array( 'any', 'trash', 'auto-draft' ),
			'numberposts' => -1,
			'fields'      => 'ids',
		)
	);
	foreach ( $posts as $id ) {
		wp_delete_post( $id, true );
	}
	return array( 'deleted' => count( $posts ) );
}

/**
 * Switches the plugin on or off.
 *
 * @param array $request `active`: boolean.
 */
function plugin( array $request ): array {
	require_once ABSPATH . 'wp-admin/includes/plugin.php';
	if ( empty( $request['active'] ) ) {
		deactivate_plugins( PLUGIN );
	} else {
		$result = activate_plugin( PLUGIN );
		if ( is_wp_error( $result ) ) {
			return array( 'error' => $result->get_error_message() );
		}
	}
	return array( 'active' => is_plugin_active( PLUGIN ) );
}

/**
 * Switches the theme.
 *
 * @param array $request `theme`: its folder's name.
 */
function theme( array $request ): array {
	if ( ! wp_get_theme( $request['theme'] )->exists() ) {
		return array( 'error' => 'There is no theme ' . $request['theme'] );
	}
	switch_theme( $request['theme'] );
	return array( 'theme' => get_stylesheet() );
}

/**
 * What WordPress lets authors without unfiltered_html save.
 *
 * @param array $request `markup`: list of strings.
 */
function kses( array $request ): array {
	return array( 'markup' => array_map( 'wp_kses_post', $request['markup'] ) );
}

/**
 * Writes a post as one user, through the filters that user's saving goes through.
 *
 * @param array $request `user`: login name; `post`: the fields of wp_insert_post().
 */
function post( array $request ): array {
	$user = get_user_by( 'login', $request['user'] ?? 'admin' );
	wp_set_current_user( $user->ID );
	kses_init();
	$fields = $request['post'] + array( 'post_status' => 'publish', 'post_author' => $user->ID );
	$id     = wp_insert_post( wp_slash( $fields ), true );
	if ( is_wp_error( $id ) ) {
		return array( 'error' => $id->get_error_message() );
	}
	return array(
		'id'      => $id,
		'url'     => get_permalink( $id ),
		'content' => get_post( $id )->post_content,
	);
}

/**
 * A new application password for a user.
 *
 * @param array $request `user`: login name.
 */
function application_password( array $request ): array {
	$user    = get_user_by( 'login', $request['user'] );
	$created = \WP_Application_Passwords::create_new_application_password( $user->ID, array( 'name' => 'test ' . wp_generate_uuid4() ) );
	return array( 'password' => $created[0] );
}

/**
 * Changes the form of the site's addresses.
 *
 * @param array $request `structure`: such as `/%postname%/`; empty for plain ones.
 */
function permalinks( array $request ): array {
	global $wp_rewrite;
	$wp_rewrite->set_permalink_structure( $request['structure'] );
	$wp_rewrite->flush_rules( false );
	return array( 'structure' => get_option( 'permalink_structure' ) );
}

/**
 * The PHP log from a place on, and where it ends.
 *
 * @param array $request `from`: bytes; absent means the end, which a test marks so.
 */
function log( array $request ): array {
	$file = WP_CONTENT_DIR . '/debug.log';
	$size = file_exists( $file ) ? filesize( $file ) : 0;
	$from = $request['from'] ?? $size;
	return array(
		'end'  => $size,
		'text' => $size > $from ? file_get_contents( $file, false, null, $from ) : '',
	);
}

/**
 * What blocks become outside of any page.
 *
 * @param array $request `markup`: list of strings.
 */
function render( array $request ): array {
	return array( 'html' => array_map( 'do_blocks', $request['markup'] ) );
}

/**
 * Has the next run of cron render something.
 *
 * @param array $request `markup`: blocks.
 */
function schedule( array $request ): array {
	return array( 'scheduled' => wp_schedule_single_event( time() - 1, 'testbed_render', array( $request['markup'] ) ) );
}

/**
 * Renders in cron, and in cron alone.
 *
 * @param string $markup Blocks.
 */
function render_in_cron( string $markup ): void {
	if ( wp_doing_cron() ) {
		update_option( 'testbed_rendered', do_blocks( $markup ), false );
	}
}

/**
 * What cron rendered; it is forgotten then.
 */
function rendered(): array {
	$html = get_option( 'testbed_rendered' );
	delete_option( 'testbed_rendered' );
	return array( 'html' => $html );
}

/**
 * Whether an option has a row of its own, whatever get_option() would answer.
 *
 * @param array $request `name`: the option's.
 */
function option_row( array $request ): array {
	global $wpdb;
	return array( 'value' => $wpdb->get_var( $wpdb->prepare( "SELECT option_value FROM $wpdb->options WHERE option_name = %s", $request['name'] ) ) );
}

/**
 * Renders the post in the head and throws the result away, as plugins do that
 * describe a page to search engines. For requests with `X-Testbed-Describe`.
 */
function describe(): void {
	if ( isset( $_SERVER['HTTP_X_TESTBED_DESCRIBE'] ) ) {
		apply_filters( 'the_content', get_post()->post_content );
	}
}

/**
 * Answers a test.
 */
function answer(): void {
	// phpcs:ignore WordPress.Security.NonceVerification.Recommended -- Not a visitor: see the guard below.
	$action  = isset( $_GET['testbed'] ) ? sanitize_key( $_GET['testbed'] ) : '';
	$actions = array( 'prepare', 'reset_content', 'plugin', 'theme', 'kses', 'post', 'application_password', 'permalinks', 'log', 'render', 'schedule', 'rendered', 'option_row' );
	if ( ! in_array( $action, $actions, true ) ) {
		return;
	}
	$result = call_user_func( __NAMESPACE__ . '\\' . $action, (array) json_decode( file_get_contents( 'php://input' ), true ) );
	wp_send_json( $result, isset( $result['error'] ) ? 400 : 200 );
}

/**
 * Appends what a page cost to a page that was asked for with `X-Testbed-Cost`.
 */
function print_cost(): void {
	if ( ! isset( $_SERVER['HTTP_X_TESTBED_COST'] ) ) {
		return;
	}
	$ours = realpath( WP_PLUGIN_DIR . '/editorial-blocks' );
	$own  = array();
	foreach ( get_included_files() as $file ) {
		if ( 0 === strpos( $file, $ours . '/' ) && __FILE__ !== $file ) {
			$own[] = substr( $file, strlen( $ours ) + 1 );
		}
	}
	$cost = array(
		'files'    => $own,
		'allFiles' => count( get_included_files() ),
		'queries'  => $GLOBALS['wpdb']->num_queries,
		'memory'   => memory_get_peak_usage(),
	);
	echo '<!--testbed ' . wp_json_encode( $cost ) . '-->';
}

/**
 * Shows a page in another palette of the theme, for this request alone:
 * `?palette=colors/01-evening` is the theme's styles/colors/01-evening.json.
 *
 * @param \WP_Theme_JSON_Data $data What the site's owner chose.
 */
function try_palette( $data ) {
	// phpcs:ignore WordPress.Security.NonceVerification.Recommended -- Not a visitor: see the guard below.
	$palette = isset( $_GET['palette'] ) ? sanitize_text_field( wp_unslash( $_GET['palette'] ) ) : '';
	if ( ! preg_match( '#^[a-z]+/[a-z0-9-]+$#', $palette ) ) {
		return $data;
	}
	return $data->update_with( wp_json_file_decode( get_theme_file_path( "styles/$palette.json" ), array( 'associative' => true ) ) );
}

/**
 * Shows a page as a site in a right-to-left language has it, for this request
 * alone: `?direction=rtl`.
 */
function turn_around(): void {
	// phpcs:ignore WordPress.Security.NonceVerification.Recommended -- Not a visitor: see the guard below.
	if ( isset( $_GET['direction'] ) && 'rtl' === $_GET['direction'] ) {
		$GLOBALS['wp_locale']->text_direction = 'rtl';
	}
}

/**
 * Adds callout types as a site would, for this request alone:
 * `?callout_types={"recipe":{"label":"Recipe"}}`. What WordPress would log of
 * it ends the page as `<!--refused ["…"]-->`: the log is for what nobody
 * provoked.
 */
function try_callout_types(): void {
	// phpcs:ignore WordPress.Security -- Not a visitor: see the guard below; hostile types are what is tried.
	$types = isset( $_GET['callout_types'] ) ? json_decode( wp_unslash( $_GET['callout_types'] ), true ) : null;
	if ( ! is_array( $types ) ) {
		return;
	}
	$name = 'editorial_blocks_callout_types';
	add_filter(
		$name,
		static function ( array $bundled ) use ( $types ): array {
			return array_merge( $bundled, $types );
		}
	);
	$refused = new \ArrayObject();
	add_action(
		'doing_it_wrong_run',
		static function ( string $function_name, string $message ) use ( $name, $refused ): void {
			if ( $name === $function_name ) {
				$refused[] = $message;
			}
		},
		10,
		2
	);
	add_filter(
		'doing_it_wrong_trigger_error',
		static function ( bool $trigger, string $function_name ) use ( $name ): bool {
			return $trigger && $name !== $function_name;
		},
		10,
		2
	);
	add_action(
		'shutdown',
		static function () use ( $refused ): void {
			echo '<!--refused ' . wp_json_encode( $refused->getArrayCopy(), JSON_HEX_TAG ) . '-->';
		},
		0
	);
}

/**
 * Speaks a user's language for this request alone, as to somebody whose profile
 * names one: `?speak=de_DE`. The site keeps its own.
 *
 * @param string|null $locale What others decided.
 */
function speak( $locale ) {
	// phpcs:ignore WordPress.Security -- Not a visitor: see the guard below.
	return isset( $_GET['speak'] ) && preg_match( '/^[a-z]{2}_[A-Z]{2}$/D', $_GET['speak'] ) ? $_GET['speak'] : $locale;
}

if ( in_array( $_SERVER['REMOTE_ADDR'] ?? '', array( '127.0.0.1', '::1' ), true ) && 'local' === wp_get_environment_type() ) {
	add_action( 'init', __NAMESPACE__ . '\\answer', 99 );
	add_action( 'shutdown', __NAMESPACE__ . '\\print_cost', 0 );
	add_action( 'init', __NAMESPACE__ . '\\turn_around', 0 );
	add_action( 'init', __NAMESPACE__ . '\\try_callout_types', 0 );
	add_action( 'wp_head', __NAMESPACE__ . '\\describe' );
	add_action( 'testbed_render', __NAMESPACE__ . '\\render_in_cron' );
	add_filter( 'pre_determine_locale', __NAMESPACE__ . '\\speak' );
	add_filter( 'wp_theme_json_data_user', __NAMESPACE__ . '\\try_palette' );
}

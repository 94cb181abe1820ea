<?php
/**
 * The site: who may log in, which plugin and theme, its addresses, its log.
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
 * Whether an option has a row of its own, whatever get_option() would answer.
 *
 * @param array $request `name`: the option's.
 */
function option_row( array $request ): array {
	global $wpdb;
	return array( 'value' => $wpdb->get_var( $wpdb->prepare( "SELECT option_value FROM $wpdb->options WHERE option_name = %s", $request['name'] ) ) );
}

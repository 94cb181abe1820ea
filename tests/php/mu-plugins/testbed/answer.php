<?php
/**
 * Hands what a test asks to the function of that name.
 *
 * @package Editorial_Blocks
 */

namespace Editorial_Blocks\Testbed;

defined( 'ABSPATH' ) || exit;

/**
 * Answers a test.
 */
function answer(): void {
	// phpcs:ignore WordPress.Security.NonceVerification.Recommended -- Not a visitor: testbed.php sees to that.
	$action  = isset( $_GET['testbed'] ) ? sanitize_key( $_GET['testbed'] ) : '';
	$actions = array( 'prepare', 'reset_content', 'plugin', 'theme', 'kses', 'post', 'application_password', 'permalinks', 'log', 'render', 'schedule', 'rendered', 'option_row' );
	if ( ! in_array( $action, $actions, true ) ) {
		return;
	}
	$result = call_user_func( __NAMESPACE__ . '\\' . $action, (array) json_decode( file_get_contents( 'php://input' ), true ) );
	wp_send_json( $result, isset( $result['error'] ) ? 400 : 200 );
}

add_action( 'init', __NAMESPACE__ . '\\answer', 99 );

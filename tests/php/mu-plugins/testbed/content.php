<?php
/**
 * Content: what a user's saving makes of it, and what it is rendered to.
 *
 * @package Editorial_Blocks
 */

namespace Editorial_Blocks\Testbed;

defined( 'ABSPATH' ) || exit;

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

add_action( 'testbed_render', __NAMESPACE__ . '\\render_in_cron' );

<?php
/**
 * Publishes the demo article; `npm start` runs it once in a new site, with
 * the article's fields, named as in the REST API, in `$article`.
 *
 * @package Editorial_Blocks
 */

defined( 'ABSPATH' ) || exit;

// As an administrator, whose articles WordPress saves as they are.
wp_set_current_user( 1 );

global $wp_rewrite;
$wp_rewrite->set_permalink_structure( '/%postname%/' );
$wp_rewrite->flush_rules( false );

$request = new WP_REST_Request( 'POST', '/wp/v2/posts' );
$request->set_body_params( $article );
$response = rest_do_request( $request );
if ( $response->is_error() ) {
	throw new Exception( esc_html( $response->as_error()->get_error_message() ) );
}
file_put_contents( WP_CONTENT_DIR . '/editorial-blocks-demo.json', wp_json_encode( array( 'id' => $response->get_data()['id'] ) ) );

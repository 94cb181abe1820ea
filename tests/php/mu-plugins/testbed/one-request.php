<?php
/**
 * What a request asks for itself alone: to be shown the site in another way.
 *
 * @package Editorial_Blocks
 */

namespace Editorial_Blocks\Testbed;

defined( 'ABSPATH' ) || exit;

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
 * Shows a page in another palette of the theme, for this request alone:
 * `?palette=colors/01-evening` is the theme's styles/colors/01-evening.json.
 *
 * @param \WP_Theme_JSON_Data $data What the site's owner chose.
 */
function try_palette( $data ) {
	// phpcs:ignore WordPress.Security.NonceVerification.Recommended -- Not a visitor: testbed.php sees to that.
	$palette = isset( $_GET['palette'] ) ? sanitize_text_field( wp_unslash( $_GET['palette'] ) ) : '';
	if ( ! preg_match( '#^[a-z]+/[a-z0-9-]+$#', $palette ) ) {
		return $data;
	}
	return $data->update_with( wp_json_file_decode( get_theme_file_path( "styles/$palette.json" ), array( 'associative' => true ) ) );
}

/**
 * Shows a page as a theme has it whose theme.json styles blocks, for this
 * request alone: `?block_styles={"editorial-blocks/quote":{…}}`.
 *
 * @param \WP_Theme_JSON_Data $data What the theme says.
 */
function try_block_styles( $data ) {
	// phpcs:ignore WordPress.Security -- Not a visitor: testbed.php sees to that.
	$styles = isset( $_GET['block_styles'] ) ? json_decode( wp_unslash( $_GET['block_styles'] ), true ) : null;
	if ( ! is_array( $styles ) ) {
		return $data;
	}
	return $data->update_with(
		array(
			'version' => 3,
			'styles'  => array( 'blocks' => $styles ),
		)
	);
}

/**
 * Shows a page as a site in a right-to-left language has it, for this request
 * alone: `?direction=rtl`.
 */
function turn_around(): void {
	// phpcs:ignore WordPress.Security.NonceVerification.Recommended -- Not a visitor: testbed.php sees to that.
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
	// phpcs:ignore WordPress.Security -- Not a visitor: testbed.php sees to that; hostile types are what is tried.
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
	// phpcs:ignore WordPress.Security -- Not a visitor: testbed.php sees to that.
	return isset( $_GET['speak'] ) && preg_match( '/^[a-z]{2}_[A-Z]{2}$/D', $_GET['speak'] ) ? $_GET['speak'] : $locale;
}

add_action( 'init', __NAMESPACE__ . '\\turn_around', 0 );
add_action( 'init', __NAMESPACE__ . '\\try_callout_types', 0 );
add_action( 'wp_head', __NAMESPACE__ . '\\describe' );
add_filter( 'pre_determine_locale', __NAMESPACE__ . '\\speak' );
add_filter( 'wp_theme_json_data_theme', __NAMESPACE__ . '\\try_block_styles' );
add_filter( 'wp_theme_json_data_user', __NAMESPACE__ . '\\try_palette' );

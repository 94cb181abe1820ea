<?php
/**
 * What an administrator reads when the plugin was never built.
 *
 * @package Editorial_Blocks
 */

namespace Editorial_Blocks;

defined( 'ABSPATH' ) || exit;

/**
 * Names the command that builds the plugin, to whoever could run it.
 */
function explain_missing_build(): void {
	if ( ! current_user_can( 'activate_plugins' ) ) {
		return;
	}
	wp_admin_notice(
		sprintf(
			/* translators: 1: a command, 2: a folder's path. */
			esc_html__( 'Editorial Blocks has not been built, so its blocks are not there. Run %1$s in %2$s.', 'editorial-blocks' ),
			'<code>npm ci &amp;&amp; npm run build</code>',
			'<code>' . esc_html( dirname( PLUGIN_FILE ) ) . '</code>'
		),
		array( 'type' => 'error' )
	);
}

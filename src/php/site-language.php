<?php
/**
 * The language of what is written into posts: the site's, whoever writes them.
 *
 * @package Editorial_Blocks
 */

namespace Editorial_Blocks;

defined( 'ABSPATH' ) || exit;

/**
 * Does something while WordPress speaks the site's language, and not the user's.
 *
 * @param callable $work Takes nothing.
 * @return mixed What it returns.
 */
function in_site_language( callable $work ) {
	$switched = switch_to_locale( get_locale() );
	try {
		return $work();
	} finally {
		// Nothing was switched where both speak the same: somebody else's switch is not ours to take back.
		if ( $switched ) {
			restore_previous_locale();
		}
	}
}

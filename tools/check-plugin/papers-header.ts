import { SLUG } from '../release/zip';
import { series } from '../wordpress/versions';
import type { Problem, Release } from './check';
import { headerOf, unless } from './papers-fields';

const gpl = /^(GPL-2\.0-or-later|GPLv2 or later)$/;

/**
 * What the head of plugin.php lacks or has wrong.
 *
 * @param release The release.
 */
export function checkHeader( release: Release ): Problem[] {
	const header = headerOf( release );
	const get = ( name: string ) => header.get( name ) ?? '';
	return unless( 'plugin.php', [
		[
			/^[A-Za-z][\w ]{4,}$/.test( get( 'Plugin Name' ) ),
			'needs a Plugin Name',
		],
		[ get( 'Description' ).length > 0, 'needs a Description' ],
		[
			get( 'Description' ).length <= 140,
			'has a Description of more than 140 characters',
		],
		[
			/^\d+\.\d+\.\d+$/.test( get( 'Version' ) ),
			'needs a Version of three numbers',
		],
		[
			get( 'Requires at least' ) === series.oldest.version,
			'does not require the oldest WordPress it is tested on',
		],
		[ /^\d\.\d$/.test( get( 'Requires PHP' ) ), 'needs Requires PHP' ],
		[
			gpl.test( get( 'License' ) ),
			'needs a licence that goes with the GPL',
		],
		[ /^https:\/\//.test( get( 'License URI' ) ), 'needs a License URI' ],
		[
			get( 'Text Domain' ) === SLUG,
			'has a Text Domain that is not the slug',
		],
		[ get( 'Domain Path' ) === '/languages', 'has no Domain Path' ],
	] );
}

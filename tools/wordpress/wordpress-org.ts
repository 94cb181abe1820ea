import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import path from 'node:path';
import { download } from './download';
import { unzip } from './unzip';
import { isOfSeries, themes } from './versions';

const versionCheck = 'https://api.wordpress.org/core/version-check/1.7/';
const releases = 'https://downloads.wordpress.org/release';
const themeReleases = 'https://downloads.wordpress.org/theme';

interface Offers {
	offers: { version: string }[];
}

function isOffers( value: unknown ): value is Offers {
	return (
		typeof value === 'object' &&
		value !== null &&
		'offers' in value &&
		Array.isArray( value.offers )
	);
}

/**
 * The newest release of the series: `7.1` is the first of many.
 */
async function newestOf( version: string ): Promise< string > {
	const answer: unknown = JSON.parse(
		(
			await download( `${ versionCheck }?version=${ version }` )
		).toString()
	);
	const offered = isOffers( answer )
		? answer.offers.map( ( offer ) => String( offer.version ) )
		: [];
	const [ newest = version ] = offered
		.filter( ( offer ) => isOfSeries( offer, version ) )
		.sort( ( a, b ) => b.localeCompare( a, 'en', { numeric: true } ) );
	return newest;
}

/**
 * WordPress and the themes tests run on, from wordpress.org.
 *
 * @param version A series or a release, such as `7.1` or `7.1.4`.
 * @param folder  Where the tree shall stand; it must not exist.
 * @param work    A folder to work in.
 * @throws Error When wordpress.org cannot be reached or has no such release.
 */
export async function fetchFromWordPressOrg(
	version: string,
	folder: string,
	work: string
): Promise< void > {
	const release = `wordpress-${ await newestOf( version ) }.zip`;
	const zip = await download( `${ releases }/${ release }` );
	const sum = await download( `${ releases }/${ release }.sha1` );
	if (
		createHash( 'sha1' ).update( zip ).digest( 'hex' ) !==
		sum.toString().trim()
	) {
		throw new Error( `${ releases }/${ release } did not arrive whole.` );
	}
	unzip( zip, work );
	await cp( path.join( work, 'wordpress' ), folder, { recursive: true } );
	const themeFolder = path.join( folder, 'wp-content/themes' );
	for ( const theme of themes ) {
		if ( ! existsSync( path.join( themeFolder, theme ) ) ) {
			unzip(
				await download(
					`${ themeReleases }/${ theme }.latest-stable.zip`
				),
				themeFolder
			);
		}
	}
}

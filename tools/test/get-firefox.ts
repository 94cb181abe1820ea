import { existsSync } from 'node:fs';
import { installPackages, mayInstall } from '../server/machine';
import type { Say } from '../wordpress/get-wordpress';

/**
 * The distribution's Firefox, for the tests that ask a second engine. Where it
 * is missing and may not be installed, they ask the engines that are there.
 *
 * @param say Is told what is being fetched, before it is.
 */
export async function getFirefox( say: Say ): Promise< void > {
	if ( ! existsSync( '/usr/bin/firefox-esr' ) && mayInstall() ) {
		await installPackages( [ 'firefox-esr' ], say );
	}
}

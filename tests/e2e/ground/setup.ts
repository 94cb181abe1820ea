import type { FullConfig } from '@playwright/test';
import { isOwnSite, noteBaseline } from './own-site';
import { Testbed } from './testbed';
import { logIn, users } from './users';

/**
 * Makes the site ready: users with their cookies, plugin on, the newest theme.
 */
export default async function setUp( config: FullConfig ): Promise< void > {
	const baseURL = config.projects[ 0 ]?.use.baseURL;
	if ( ! baseURL ) {
		throw new Error( 'No site is named; see playwright.config.ts.' );
	}
	const testbed = new Testbed( baseURL );
	await testbed.ask( 'prepare' );
	await testbed.plugin( true );
	await testbed.theme( 'twentytwentyfive' );
	for ( const user of users ) {
		await logIn( user, baseURL );
	}
	if ( isOwnSite ) {
		await noteBaseline( baseURL );
	}
}

import { request } from '@playwright/test';
import path from 'node:path';
import { groundFolder } from '../../../tools/folders';
import type { User } from './testbed';

/** Everybody tests log in as. */
export const users: User[] = [ 'admin', 'editor', 'author', 'contributor' ];

/**
 * Where a user's cookies for a site are kept.
 */
export function cookiesOf( user: User, baseURL: string ): string {
	return path.join(
		groundFolder,
		'cookies',
		new URL( baseURL ).port,
		`${ user }.json`
	);
}

/**
 * Logs a user in and keeps the cookies for all tests.
 */
export async function logIn( user: User, baseURL: string ): Promise< void > {
	const context = await request.newContext( { baseURL } );
	await context.get( '/wp-login.php' );
	await context.post( '/wp-login.php', {
		form: { log: user, pwd: 'password', testcookie: '1' },
	} );
	const admin = await context.get( '/wp-admin/profile.php' );
	if ( ! admin.ok() || admin.url().includes( 'wp-login' ) ) {
		throw new Error( `${ user } could not log in to ${ baseURL }` );
	}
	await context.storageState( { path: cookiesOf( user, baseURL ) } );
	await context.dispose();
}

import { test as base, expect } from '@playwright/test';
import { Editor } from './editor';
import { Testbed, type User } from './testbed';
import { cookiesOf } from './users';

/**
 * WordPress 7.1's own: its editor asks for counts of terms in a way that only
 * editors may, and hides the panel when that is refused.
 */
const ofWordPress = /\/wp\/v2\/(categories|tags)\?context=edit&per_page=1&/;

interface Options {
	/** Who uses the browser; nobody is a reader. */
	user: User | 'reader';
}

interface Fixtures {
	testbed: Testbed;
	editor: Editor;
	/** Errors of the browser's console, seen in every test: one fails it. */
	errors: string[];
}

const ground = base.extend< Options & Fixtures >( {
	user: [ 'reader', { option: true } ],

	storageState: async ( { user, baseURL }, provide ) => {
		await provide(
			user === 'reader' ? undefined : cookiesOf( user, baseURL ?? '' )
		);
	},

	testbed: async ( { baseURL }, provide ) => {
		await provide( new Testbed( baseURL ?? '' ) );
	},

	errors: [
		async ( { context }, provide ) => {
			const errors: string[] = [];
			context.on( 'console', ( message ) => {
				const { url } = message.location();
				if ( message.type() === 'error' && ! ofWordPress.test( url ) ) {
					errors.push(
						`${ message.text() } (${ message.location().url })`
					);
				}
			} );
			context.on( 'weberror', ( { error } ) => {
				errors.push( String( error() ) );
			} );
			await provide( errors );
			expect( errors, 'errors in the browser’s console' ).toEqual( [] );
		},
		{ auto: true },
	],

	editor: async ( { page }, provide ) => {
		await provide( new Editor( page ) );
	},
} );

export { expect, ground as test };

import { test as base } from '@playwright/test';
import { Testbed } from '../e2e/ground/testbed';

/**
 * Tests without the errors fixture of tests/e2e: what is shown here is meant to
 * be broken, and browsers complain of it.
 */
export const test = base.extend< {
	/** The site's address, without a slash at the end. */
	site: string;
	testbed: Testbed;
} >( {
	site: async ( { baseURL }, provide ) => {
		await provide( baseURL ?? '' );
	},
	testbed: async ( { site }, provide ) => {
		await provide( new Testbed( site ) );
	},
} );

export { expect } from '@playwright/test';

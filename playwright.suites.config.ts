import { defineConfig } from '@playwright/test';
import pages from './playwright.config';

/*
 * The suites that want a server of their own: they switch themes and plugins,
 * run PHP in the site's folder and leave hostile posts behind. `npm run
 * test:security` and `npm run test:faults` start one (tools/suites).
 */
export default defineConfig( {
	...pages,
	testDir: 'tests',
	outputDir: 'test-results/suites',
	globalTeardown: undefined,
	projects: [
		{ name: 'security', testDir: 'tests/security' },
		{ name: 'faults', testDir: 'tests/faults' },
	],
} );

import { defineConfig } from '@playwright/test';
import pages from './playwright.config';

/*
 * The suites that want a server of their own: they switch themes and plugins,
 * run PHP in the site's folder, leave hostile posts behind or take long. `npm run
 * test:a11y`, `test:security` and `test:faults` start one (tools/suites).
 */
export default defineConfig( {
	...pages,
	testDir: 'tests',
	outputDir: 'test-results/suites',
	globalTeardown: undefined,
	projects: [
		{ name: 'a11y', testDir: 'tests/e2e/matrix' },
		{ name: 'security', testDir: 'tests/security' },
		{ name: 'faults', testDir: 'tests/faults' },
	],
} );

import { defineConfig } from '@playwright/test';
import { chromiumArguments, findChromium } from './tools/test/chromium';

/*
 * The site to test is running already: `npm test` and `npm run test:server`
 * start theirs and name it. By hand:
 * EDITORIAL_BLOCKS_URL=http://127.0.0.1:9400 npx playwright test
 */
const { EDITORIAL_BLOCKS_URL, EDITORIAL_BLOCKS_RESULTS } = process.env;

export default defineConfig( {
	testDir: 'tests/e2e',
	globalSetup: './tests/e2e/ground/setup.ts',
	globalTeardown: './tests/e2e/ground/teardown.ts',
	outputDir: 'test-results/pages',
	forbidOnly: true,
	// A busy machine may be late once; what fails twice is broken.
	retries: process.env.CI ? 1 : 0,
	timeout: 150_000,
	expect: { timeout: 30_000 },
	reporter: EDITORIAL_BLOCKS_RESULTS
		? [ [ 'list' ], [ 'json', { outputFile: EDITORIAL_BLOCKS_RESULTS } ] ]
		: 'list',
	use: {
		baseURL: EDITORIAL_BLOCKS_URL ?? 'http://127.0.0.1:9400',
		browserName: 'chromium',
		launchOptions: {
			executablePath: findChromium(),
			args: chromiumArguments,
		},
		screenshot: 'only-on-failure',
		viewport: { width: 1280, height: 900 },
	},
	// One at a time: some switch theme or plugin for the whole site.
	workers: 1,
	projects: [
		// The looks of every block are a suite of their own: `npm run test:a11y`.
		{ name: 'pages', testIgnore: 'matrix/**' },
		{
			// What an author and a reader do. PHP as WebAssembly answers a page
			// in seconds, so the rest is left to the server.
			name: 'playground',
			testMatch: [
				'authoring.spec.ts',
				'reading.spec.ts',
				'site-wide/plugin-off.spec.ts',
			],
		},
	],
} );

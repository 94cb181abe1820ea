import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** What Chromium is started with: root has no sandbox, and no test needs the outside. */
export const chromiumArguments = [
	...( process.getuid?.() === 0 ? [ '--no-sandbox' ] : [] ),
	'--disable-gpu',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run',
];

/** Where a Chromium may be: the system's own first, then Playwright's. */
export function chromiumCandidates(): string[] {
	return [
		...[ 'chromium', 'chromium-browser', 'google-chrome' ].map(
			( name ) => `/usr/bin/${ name }`
		),
		chromium.executablePath(),
	];
}

/**
 * The Chromium to test with: the one a run has named, else the first there is.
 *
 * @return Its path, or nothing.
 */
export function findChromium(): string | undefined {
	return (
		process.env.EDITORIAL_BLOCKS_CHROMIUM ||
		chromiumCandidates().find( existsSync )
	);
}

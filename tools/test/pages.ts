import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { groundFolder } from '../folders';
import { countPlaywright } from './count';
import { getChromium } from './get-chromium';
import { judge, runLogged, type Count } from './step';
import type { Say } from '../wordpress/get-wordpress';

/** A site that was started for this run, and what of the suite to run on it. */
export interface PagesOptions {
	/** Names log and report. */
	name: string;
	url: string;
	/** A project of playwright.config.ts. */
	project: string;
	seconds: number;
}

/**
 * Runs the end-to-end suite in Chromium against a site.
 *
 * @param options The site.
 * @param say     Is told what is being fetched.
 * @throws StepError With what failed.
 */
export async function testPages(
	options: PagesOptions,
	say: Say
): Promise< Count > {
	const { name, url, project, seconds } = options;
	const report = path.join( groundFolder, 'logs', `${ name }.json` );
	await rm( report, { force: true } );
	const ended = await runLogged(
		name,
		[
			'npx',
			'playwright',
			'test',
			`--project=${ project }`,
			`--output=test-results/${ name }`,
		],
		seconds,
		{
			EDITORIAL_BLOCKS_URL: url,
			EDITORIAL_BLOCKS_OWN_SITE: '1',
			EDITORIAL_BLOCKS_RESULTS: report,
			EDITORIAL_BLOCKS_CHROMIUM: await getChromium( say ),
		}
	);
	const isWhole = existsSync( report );
	return judge(
		ended,
		isWhole ? await countPlaywright( report ) : { passed: 0, failed: 1 }
	);
}

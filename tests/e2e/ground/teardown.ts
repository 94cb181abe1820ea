import type { FullConfig } from '@playwright/test';
import { isOwnSite, judgeLog } from './own-site';

/**
 * After the last test: PHP must have had nothing to say about us.
 */
export default async function tearDown( config: FullConfig ): Promise< void > {
	const baseURL = config.projects[ 0 ]?.use.baseURL;
	if ( isOwnSite && baseURL ) {
		await judgeLog( baseURL );
	}
}

import { join } from 'node:path';
import { root } from '../../tools/folders';
import { run } from '../../tools/run';

/**
 * Runs one of tests/php on the command line, in the site that is tested.
 *
 * @param script        Its file name.
 * @param options       What it gets.
 * @param options.args  Its arguments.
 * @param options.input Its standard input.
 * @return What it printed, as the JSON that it is.
 */
export async function onSite< Answer >(
	script: string,
	{ args = [], input }: { args?: string[]; input?: string } = {}
): Promise< Answer > {
	const { EDITORIAL_BLOCKS_PHP = 'php', EDITORIAL_BLOCKS_SITE_FOLDER } =
		process.env;
	if ( ! EDITORIAL_BLOCKS_SITE_FOLDER ) {
		throw new Error(
			'No site is named; `npm run test:security` and `npm run test:faults` start one.'
		);
	}
	const out = await run(
		EDITORIAL_BLOCKS_PHP,
		[
			'-d',
			'display_errors=stderr',
			join( root, 'tests/php', script ),
			...args,
		],
		{ cwd: EDITORIAL_BLOCKS_SITE_FOLDER, input, timeout: 300 }
	);
	return JSON.parse( out );
}

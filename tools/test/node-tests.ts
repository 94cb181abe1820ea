import { spawnSync } from 'node:child_process';
import { globSync } from 'tinyglobby';
import { root } from '../folders';

/**
 * Runs the tests of a folder with Node's own runner, in this terminal: one
 * file after the other, as they share a site.
 *
 * @param folder From the checkout, such as `tests/api`.
 * @return The exit code.
 */
export function runNodeTests( folder: string ): number {
	const { status } = spawnSync(
		process.execPath,
		[
			'--import',
			'tsx',
			'--test',
			'--test-concurrency=1',
			// Says at the end what failed, where a step that fails is read.
			'--test-reporter=spec',
			...globSync( `${ folder }/*.test.ts`, { cwd: root } ).sort(),
		],
		{ cwd: root, stdio: 'inherit' }
	);
	return status ?? 1;
}

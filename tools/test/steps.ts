import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { checkPages } from '../bench/check-pages';
import { build } from '../build';
import { groundFolder } from '../folders';
import { countJest } from './count';
import { testOnPlayground } from './on-playground';
import { commitHere, signReport } from './run-of';
import { script } from './script-step';
import { judge, runLogged, type Step } from './step';

const unit: Step = {
	title: 'Unit tests',
	run: async () => {
		// Not among the logs, which the next run of anything throws away.
		const report = path.join( groundFolder, 'unit.json' );
		await rm( report, { force: true } );
		const commit = await commitHere();
		const ended = await runLogged(
			'unit',
			[
				'npm',
				'run',
				'test:unit',
				'--',
				'--maxWorkers=100%',
				'--json',
				`--outputFile=${ report }`,
			],
			900
		);
		if ( ! existsSync( report ) ) {
			return judge( ended, { passed: 0, failed: 1 } );
		}
		const exitCode = ended.isGood ? 0 : 1;
		await signReport( report, { commit, arguments: [], exitCode } );
		return judge( ended, await countJest( report ) );
	},
};

const building: Step = {
	title: 'Build',
	run: async () => {
		await build();
		return { passed: 1, failed: 0 };
	},
};

/** What `npm test` does, in this order; a new kind of test is a line here. */
export const steps: Step[] = [
	script( 'Code style and import arrows', 'lint:js', 600 ),
	script( 'Style of the stylesheets', 'lint:css', 300 ),
	script( 'PHP: escaping, guards, syntax of 7.4', 'lint:php', 60 ),
	script( 'Types', 'lint:types', 300 ),
	script( 'Weight of the client', 'size:api', 120 ),
	unit,
	building,
	{ title: 'Sizes that the documentation states', run: checkPages },
	{ title: 'Pages in Chromium, on Playground', run: testOnPlayground },
];

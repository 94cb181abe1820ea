import { root } from '../folders';
import { run } from '../run';
import { countNode } from '../test/count';
import type { Section } from './row';

/** Whether what npm packs can be used by somebody. */
export async function measurePackage(): Promise< Section > {
	const command = 'npm run test:package';
	let said: string;
	try {
		said = await run( 'npm', [ 'run', 'test:package' ], {
			cwd: root,
			timeout: 900,
		} );
	} catch ( error ) {
		said = `# fail 1\n${ String( error ) }`;
	}
	const { passed, failed } = countNode( said );
	return {
		title: 'The package that npm brings',
		command,
		method: '`npm pack`, and what it makes installed in an empty project.',
		rows: [
			{
				what: 'it installs, its types are right under NodeNext and Bundler, `npx editorial-blocks --help` answers',
				goal: '0 failed',
				measured: `${ passed } passed, ${ failed } failed`,
				isKept: passed > 0 && failed === 0,
				reason: `\`${ command }\` says what.`,
			},
		],
	};
}

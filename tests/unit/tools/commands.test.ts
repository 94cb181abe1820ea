/** @jest-environment node */
import { existsSync, readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';

const pages = [
	'README.md',
	'CONTRIBUTING.md',
	'readme.txt',
	...globSync( 'docs/*.md' ).sort(),
];

/**
 * Every command of the pages, and what runs it: a step of .ci/run, a test, or,
 * where it takes longer than a test may, the file that does it.
 */
const runBy: Record< string, [ file: string, words: string ] > = {
	'npm install': [ 'tools/first.mjs', 'npm' ],
	'npm start': [ '.ci/steps', 'npm start -- --check' ],
	'npm test': [ '.ci/steps', 'npm test' ],
	'npm run --silent cli': [ 'tests/publish/page.test.ts', 'docs/publish.md' ],
	'npm run bench': [ 'tools/bench/index.ts', 'asDocument' ],
	'npm run bench:api': [ 'tools/bench/client-peers.ts', 'times ours' ],
	'npm run bench:convert': [ 'tools/bench/converter.ts', 'timeRoute' ],
	'npm run build': [ 'tools/build.ts', "[ 'run', 'build' ]" ],
	'npm run build:blocks': [ 'tools/release/check.ts', "'build:blocks'" ],
	'npm run check:plugin': [ '.ci/steps', 'npm run check:plugin' ],
	'npm run check:release': [ '.ci/steps', 'npm run check:release' ],
	'npm run release': [ '.ci/steps', 'npm run release' ],
	'npm run screenshots': [ 'tools/screenshots/index.ts', 'screenshot' ],
	'npm run size:api': [ 'tools/test/steps.ts', "'size:api'" ],
	'npm run test:a11y': [ 'playwright.suites.config.ts', "'a11y'" ],
	'npm run test:api': [ 'tools/test/server.ts', "'test:api'" ],
	'npm run test:faults': [ 'playwright.suites.config.ts', "'faults'" ],
	'npm run test:mutation': [ 'tools/mutation/stryker.config.mjs', 'mutate' ],
	'npm run test:package': [ 'tests/package/install.test.ts', "'--help'" ],
	'npm run test:react19': [ 'jest-react19.config.js', 'react' ],
	'npm run test:publish': [ 'tools/test/server.ts', "'test:publish'" ],
	'npm run test:security': [ 'playwright.suites.config.ts', "'security'" ],
	'npm run test:server': [ '.ci/steps', 'npm run test:server' ],
	'npm run test:unit': [ 'tools/test/steps.ts', "'test:unit'" ],
	'npm run translations': [
		'tests/unit/tools/translations.test.ts',
		'translations',
	],
};

function commandsIn( page: string ): string[] {
	const text = readFileSync( page, 'utf8' );
	return [
		...text.matchAll(
			/\b(npm (?:run (?:--silent )?[\w:]+|start|test|install)|npx [\w-]+)/g
		),
	].map( ( [ , command = '' ] ) => command );
}

it.each( pages )(
	'every command of %s is known, and what runs it is there',
	( page ) => {
		expect(
			commandsIn( page ).filter( ( command ) => {
				const [ file = '', words = '' ] = runBy[ command ] ?? [];
				return (
					! existsSync( file ) ||
					! readFileSync( file, 'utf8' ).includes( words )
				);
			} )
		).toEqual( [] );
	}
);

it( 'every script that is named is there', () => {
	const { scripts } = JSON.parse( readFileSync( 'package.json', 'utf8' ) );
	const named = Object.keys( runBy ).flatMap( ( command ) => {
		const name = /^npm (?:run (?:--silent )?)?([\w:]+)$/.exec(
			command
		)?.[ 1 ];
		return name && name !== 'install' ? [ name ] : [];
	} );
	expect( named.filter( ( name ) => ! ( name in scripts ) ) ).toEqual( [] );
} );

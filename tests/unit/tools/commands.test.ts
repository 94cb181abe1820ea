/** @jest-environment node */
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { executedBy } from './executed';

const pages = [
	'README.md',
	'CONTRIBUTING.md',
	'readme.txt',
	...globSync( 'docs/*.md' ).sort(),
];

const byCi = executedBy( readFileSync( '.ci/steps', 'utf8' ) );

/** What the pages name and no step of .ci/run runs, and why not. */
const byHand: Record< string, string > = {
	bench: 'measures by the clock, on a machine that does nothing else',
	'bench:api': 'measures other clients too, by the clock',
	'bench:convert': 'measures by the clock',
	screenshots: 'people look at what it makes',
	'test:a11y': 'long, on a server of its own; before a release',
	'test:faults': 'long, on a server of its own; before a release',
	'test:mutation': 'hours',
	'test:package': 'asks the registry; before a release',
	'test:react19': 'the unit tests again; before a release',
	'test:security': 'long, on a server of its own; before a release',
	translations:
		'writes files, which a unit test compares with what it would write',
};

/** What tests/package runs: it packs the package, installs it and tries it. */
const byTests = executedBy( 'npm run test:package' );

/** Whose shell lines tests/package/install.test.ts runs as they stand there. */
const runAsTheyStand = [ 'README.md', 'docs/package.md' ];

function commandsIn( page: string ): string[] {
	return Array.from(
		readFileSync( page, 'utf8' ).matchAll(
			/\bnpm (?:run ([\w:]+)|(start|test|install|pack)\b)/g
		),
		( [ , run, own ] ) => run ?? own ?? ''
	);
}

it.each( pages )(
	'every npm command of %s is run by CI, by a test, or by hand for a reason',
	( page ) => {
		expect(
			commandsIn( page ).filter(
				( command ) =>
					! byCi.has( command ) &&
					! byTests.has( command ) &&
					! ( command in byHand )
			)
		).toEqual( [] );
	}
);

it( 'CI runs these, and whatever it comes to run is no longer by hand', () => {
	expect( [ ...byCi ].sort() ).toEqual( [
		'build',
		'build:blocks',
		'build:package',
		'check:plugin',
		'check:release',
		'lint:css',
		'lint:js',
		'lint:php',
		'lint:types',
		'release',
		'size:api',
		'start',
		'test',
		'test:api',
		'test:publish',
		'test:server',
		'test:unit',
	] );
	expect(
		Object.keys( byHand ).filter( ( name ) => byCi.has( name ) )
	).toEqual( [] );
} );

it( 'what is done by hand is a script that a page names', () => {
	const { scripts } = JSON.parse( readFileSync( 'package.json', 'utf8' ) );
	const named = new Set( pages.flatMap( commandsIn ) );
	expect(
		Object.keys( byHand ).filter(
			( name ) => ! ( name in scripts ) || ! named.has( name )
		)
	).toEqual( [] );
} );

it( 'CONTRIBUTING.md names every suite and measurement that is no part of another', () => {
	const { scripts } = JSON.parse( readFileSync( 'package.json', 'utf8' ) );
	const named = new Set( commandsIn( 'CONTRIBUTING.md' ) );
	expect(
		Object.keys( scripts ).filter(
			( name ) => /^(?:test|bench)\b/.test( name ) && ! named.has( name )
		)
	).toEqual( [ 'test:e2e', 'test:unit' ] );
} );

it( 'the release asks for every suite that CI does not run', () => {
	const [ , release = '' ] = readFileSync( 'CONTRIBUTING.md', 'utf8' ).split(
		'## Releasing'
	);
	const suites = Object.keys( byHand ).filter(
		( name ) => name.startsWith( 'test:' ) && name !== 'test:mutation'
	);
	expect(
		[ ...suites, 'test', 'test:server', 'bench', 'screenshots' ].filter(
			( name ) =>
				! release.includes(
					`\`npm ${ name === 'test' ? '' : 'run ' }${ name }\``
				)
		)
	).toEqual( [] );
} );

it( 'lines that run the command stand on pages of which a test runs every one', () => {
	const command = /^(?:npx editorial-blocks|npm run --silent cli)\b/m;
	const tested = readFileSync( 'tests/package/install.test.ts', 'utf8' );
	expect(
		pages.filter( ( page ) => command.test( readFileSync( page, 'utf8' ) ) )
	).toEqual( runAsTheyStand );
	expect(
		runAsTheyStand.filter( ( page ) => ! tested.includes( `'${ page }'` ) )
	).toEqual( [] );
} );

it( 'pages whose programs import the package say how it comes', () => {
	const importing = pages.filter( ( page ) =>
		/^import .* from 'editorial-blocks\//m.test(
			readFileSync( page, 'utf8' )
		)
	);
	expect(
		importing.map( ( page ) => [
			page,
			...[ 'install', 'build:package' ].filter( ( command ) =>
				commandsIn( page ).includes( command )
			),
		] )
	).toEqual( [
		[ 'README.md', 'install', 'build:package' ],
		[ 'docs/api.md', 'install', 'build:package' ],
		// It is read where the package is.
		[ 'docs/package.md', 'install' ],
	] );
} );

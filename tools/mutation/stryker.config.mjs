/*
 * Changes the sources on purpose, one place at a time, and counts how many of
 * the changes the unit tests of the same folder notice.
 *
 * npm run test:mutation                        all of it, for hours
 * MUTATE=src/model npm run test:mutation       one folder or file, or some with commas between
 * EVERY=20 npm run test:mutation               a sample: what stands on one line of twenty
 */
import { existsSync, readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';

const { MUTATE = 'src/model,src/api,src/content', EVERY = '1' } = process.env;
const folders = MUTATE.split( ',' );
// Tests mirror the folders: the nearest folder of tests above each of them.
const testsOf = ( folder ) => {
	const tests = folder.replace( /^src/, 'tests/unit' );
	return existsSync( tests )
		? tests
		: testsOf( folder.replace( /\/[^/]*$/, '' ) );
};
const files = globSync(
	folders.map( ( folder ) =>
		folder.endsWith( '.ts' ) ? folder : `${ folder }/**/*.ts`
	)
).sort();
// Counted on from file to file: every line has the same chance.
let line = 0;
const sampled = ( file ) =>
	readFileSync( file, 'utf8' )
		.split( '\n' )
		.flatMap( ( _, at ) =>
			line++ % Number( EVERY ) === 0
				? [ `${ file }:${ at + 1 }-${ at + 1 }` ]
				: []
		);
const ground = '.wordpress/mutation';
const name = `${ folders.join( '-' ) }-${ EVERY }`.replace( /[^\w-]+/g, '-' );

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
	mutate: EVERY === '1' ? files : files.flatMap( sampled ),
	testRunner: 'only-covering-files',
	plugins: [ './tools/mutation/only-covering-files.mjs' ],
	jest: {
		configFile: 'jest-unit.config.js',
		config: {
			// Making a DOM for each mutant is most of the time where none is needed.
			testEnvironment: folders.some( ( folder ) =>
				folder.startsWith( 'src/content' )
			)
				? 'jsdom'
				: 'node',
			roots: folders.map(
				( folder ) => `<rootDir>/${ testsOf( folder ) }`
			),
			// Skipped without its documents, and Stryker takes what the next file
			// reads while it loads for what a skipped test reaches.
			testPathIgnorePatterns: [ '/corpus\\.test\\.ts$' ],
		},
		enableFindRelatedTests: false,
	},
	// Babel checks no types, and Stryker would write into the fixtures' HTML for it.
	disableTypeChecks: false,
	// In the copy that Stryker works on: each test may name its environment, and
	// only Stryker's own tells which test reaches which place.
	buildCommand: 'node tools/mutation/tests-in-copy.mjs',
	coverageAnalysis: 'perTest',
	// A place that is read while a file loads is reached by every test: hours more.
	ignoreStatic: true,
	// Endless loops are noticed by counting: time alone would blame a busy machine's.
	timeoutMS: 60_000,
	dryRunTimeoutMinutes: 30,
	incremental: true,
	incrementalFile: `${ ground }/${ name }.json`,
	concurrency: 2,
	tempDirName: `${ ground }/copy`,
	ignorePatterns: [
		'.ci',
		'.wordpress',
		'build',
		'dist',
		'release',
		'test-results',
	],
	reporters: [ 'progress-append-only', 'clear-text', 'html' ],
	htmlReporter: { fileName: `${ ground }/${ name }.html` },
	clearTextReporter: { allowColor: false, reportTests: false },
	thresholds: { high: 90, low: 85, break: 85 },
};

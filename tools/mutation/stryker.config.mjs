/*
 * Changes the sources on purpose, one place at a time, and counts how many of
 * the changes the unit tests of the same folder notice.
 *
 * npm run test:mutation                        all of it, for hours
 * MUTATE=src/model npm run test:mutation       one folder or file, or some with commas between
 */
import { existsSync } from 'node:fs';

const { MUTATE = 'src/model,src/api,src/content' } = process.env;
const folders = MUTATE.split( ',' );
// Tests mirror the folders: the nearest folder of tests above each of them.
const testsOf = ( folder ) => {
	const tests = folder.replace( /^src/, 'tests/unit' );
	return existsSync( tests )
		? tests
		: testsOf( folder.replace( /\/[^/]*$/, '' ) );
};
const ground = '.wordpress/mutation';
const name = folders.join( '-' ).replace( /[^\w-]+/g, '-' );

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
	mutate: folders.map( ( folder ) =>
		folder.endsWith( '.ts' ) ? folder : `${ folder }/**/*.ts`
	),
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
		},
		enableFindRelatedTests: false,
	},
	// In the copy that Stryker works on: each test may name its environment, and
	// only Stryker's own tells which test reaches which place.
	buildCommand: 'node tools/mutation/tests-in-copy.mjs',
	coverageAnalysis: 'perTest',
	// A place that is read while a file loads is reached by every test: hours more.
	ignoreStatic: true,
	// Endless loops are noticed by counting: time alone would blame a busy machine's.
	timeoutMS: 60_000,
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

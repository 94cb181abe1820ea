/*
 * Stryker's runner for Jest names the tests that cover a change by a pattern,
 * for which Jest loads every file of tests to find none in most of them. This
 * one hands Jest the files that those tests stand in, too.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
	PluginKind,
	commonTokens,
	declareFactoryPlugin,
	tokens,
} from '@stryker-mutator/api/plugin';
import {
	strykerPlugins as plugins,
	strykerValidationSchema,
} from '@stryker-mutator/jest-runner';

export { strykerValidationSchema };

// In the copy, which all processes work on: only one of them runs dry.
const FILE = 'tests-by-file.json';

const asPattern = ( file ) => `/${ file.replace( /[^\w/-]/g, '\\$&' ) }$`;

function onlyCoveringFiles( injector ) {
	const [ jest ] = plugins;
	const runner = injector.injectFunction( jest.factory );
	const { jestTestAdapter: adapter } = runner;
	const run = adapter.run.bind( adapter );
	let testFiles;
	let files;
	adapter.run = ( settings ) => run( { testFiles, ...settings } );
	return {
		capabilities: () => runner.capabilities(),
		init: () => runner.init(),
		async dryRun( options ) {
			testFiles = undefined;
			const result = await runner.dryRun( options );
			const named = ( result.tests ?? [] ).map( ( { id, fileName } ) => [
				id,
				path.relative( process.cwd(), fileName ),
			] );
			writeFileSync( FILE, JSON.stringify( named ) );
			return result;
		},
		mutantRun( options ) {
			files ??= JSON.parse( readFileSync( FILE, 'utf8' ) );
			const covering = new Set( options.testFilter );
			testFiles = options.testFilter && [
				...new Set(
					files
						.filter( ( [ id ] ) => covering.has( id ) )
						.map( ( [ , file ] ) => asPattern( file ) )
				),
			];
			return runner.mutantRun( options );
		},
	};
}
onlyCoveringFiles.inject = tokens( commonTokens.injector );

export const strykerPlugins = [
	declareFactoryPlugin(
		PluginKind.TestRunner,
		'only-covering-files',
		onlyCoveringFiles
	),
];

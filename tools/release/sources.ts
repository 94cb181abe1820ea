import { relative, sep } from 'node:path';
import ts from 'typescript';
import { root } from '../folders';

/**
 * The TypeScript files that an entry file leads to, types included, by path
 * from the checkout: what somebody needs to read, check and rebuild it.
 *
 * @param entry Path from the checkout.
 * @throws Error When tsconfig.json can't be read.
 */
export function sourcesOf( entry: string ): string[] {
	const { config, error } = ts.readConfigFile(
		`${ root }/tsconfig.json`,
		ts.sys.readFile
	);
	if ( error ) {
		throw new Error(
			ts.flattenDiagnosticMessageText( error.messageText, '\n' )
		);
	}
	const { options } = ts.parseJsonConfigFileContent( config, ts.sys, root );
	return ts
		.createProgram( [ `${ root }/${ entry }` ], options )
		.getSourceFiles()
		.map( ( { fileName } ) =>
			relative( root, fileName ).split( sep ).join( '/' )
		)
		.filter( ( file ) => /^(blocks|src)\//.test( file ) )
		.sort();
}

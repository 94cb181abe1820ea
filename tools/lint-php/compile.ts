import { PHPExecutionFailureError } from '@php-wasm/universal';
import { openPhp, type PhpVersion } from '../php-versions';
import type { Problem } from './problem';

const SOURCE = '/tmp/source.php';
const COMPLAINT =
	/(?:Parse|Fatal) error:\s+(.+?) in \/tmp\/source\.php on line (\d+)/;

/**
 * What a PHP has against files before it runs them. Their guard ends them there:
 * a part that parses and still cannot be compiled shows too.
 *
 * @param version Which PHP.
 * @param sources The files' texts by their names.
 * @return Files with their first error; whatever they print is one.
 */
export async function compileErrors(
	version: PhpVersion,
	sources: ReadonlyMap< string, string >
): Promise< Map< string, Problem > > {
	const php = await openPhp( version );
	const found = new Map< string, Problem >();
	const note = ( file: string, said: string ) => {
		const [ , says = said.trim(), line = 0 ] = COMPLAINT.exec( said ) ?? [];
		found.set( file, {
			line: Number( line ),
			says: `is no PHP ${ version }: ${ says }`,
		} );
	};
	try {
		for ( const [ file, source ] of sources ) {
			php.writeFile( SOURCE, source );
			try {
				const { text } = await php.run( {
					code: `<?php error_reporting( E_ALL ); ini_set( 'html_errors', '0' ); require '${ SOURCE }';`,
				} );
				if ( text.trim() ) {
					note( file, text );
				}
			} catch ( error ) {
				if ( ! ( error instanceof PHPExecutionFailureError ) ) {
					throw error;
				}
				note( file, error.response.text );
			}
		}
	} finally {
		php.exit();
	}
	return found;
}

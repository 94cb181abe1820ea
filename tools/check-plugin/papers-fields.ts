import type { Problem, Release } from './check';

function fields( text: string, pattern: RegExp ): Map< string, string > {
	return new Map(
		[ ...text.matchAll( pattern ) ].map(
			( [ , name = '', value = '' ] ) => [ name, value.trim() ]
		)
	);
}

/**
 * What the head of plugin.php says, by the names of its fields.
 *
 * @param release      The release.
 * @param release.read Reads one of its files.
 */
export const headerOf = ( { read }: Release ) =>
	fields( read( 'plugin.php' ), /^ \* ([A-Z][\w ]+):\s+(.+)$/gm );

/**
 * What the head of readme.txt says, by the names of its fields.
 *
 * @param release      The release.
 * @param release.read Reads one of its files.
 */
export const readmeOf = ( { read }: Release ) =>
	fields(
		read( 'readme.txt' ).split( '\n\n' )[ 0 ] ?? '',
		/^([A-Z][\w ]+): (.+)$/gm
	);

/**
 * Problems for those statements about a file that are not true.
 *
 * @param file       The file.
 * @param statements What is wrong when the statement is false.
 */
export function unless(
	file: string,
	statements: readonly [ boolean, string ][]
): Problem[] {
	return statements
		.filter( ( [ holds ] ) => ! holds )
		.map( ( [ , problem ] ) => ( { file, problem } ) );
}

import { stat } from 'node:fs/promises';
import path from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { UsageError } from './exit-code';

/** Names of files that are documents. */
const DOCUMENTS = [ 'md', 'markdown', 'mdx', 'html', 'htm', 'txt' ];

const inOrder = new Intl.Collator( 'en', { numeric: true } );

async function kindOf(
	file: string
): Promise< 'file' | 'folder' | undefined > {
	try {
		return ( await stat( file ) ).isDirectory() ? 'folder' : 'file';
	} catch {
		return undefined;
	}
}

async function documentsIn( argument: string ): Promise< string[] > {
	const kind = await kindOf( argument );
	if ( kind === 'file' || argument === '-' ) {
		return [ argument ];
	}
	if ( kind === undefined && ! isDynamicPattern( argument ) ) {
		throw new UsageError( `There is no file or folder ${ argument }.` );
	}
	const found =
		kind === 'folder'
			? await glob( `**/*.{${ DOCUMENTS.join() }}`, {
					cwd: argument,
					caseSensitiveMatch: false,
					ignore: [ '**/node_modules/**' ],
				} ).then( ( files ) =>
					files.map( ( file ) => path.join( argument, file ) )
				)
			: await glob( argument, {
					expandDirectories: false,
					absolute: path.isAbsolute( argument ),
				} );
	if ( found.length === 0 ) {
		throw new UsageError(
			`${ argument } holds no documents (${ DOCUMENTS.map(
				( name ) => `.${ name }`
			).join( ', ' ) }).`
		);
	}
	return found.sort( inOrder.compare );
}

/**
 * The folders that the arguments name, each by itself or by what is in it.
 *
 * @param given As for `findDocuments()`.
 * @return Absolute; the working folder for standard input.
 */
export async function foldersOf(
	given: readonly string[]
): Promise< string[] > {
	return Promise.all(
		given.map( async ( argument ) => {
			if ( argument === '-' ) {
				return process.cwd();
			}
			const kind = await kindOf( argument );
			if ( kind !== undefined ) {
				const folder =
					kind === 'folder' ? argument : path.dirname( argument );
				return path.resolve( folder );
			}
			const parts = argument.split( '/' );
			const first = parts.findIndex( ( part ) =>
				isDynamicPattern( part )
			);
			return path.resolve( parts.slice( 0, first ).join( '/' ) || '.' );
		} )
	);
}

/**
 * The documents that the arguments name, each once, in the order given; those
 * of a folder in the order of their names.
 *
 * @param given Files, folders, patterns, `-` for standard input.
 * @throws UsageError For an argument that names nothing.
 */
export async function findDocuments(
	given: readonly string[]
): Promise< string[] > {
	const found = new Map< string, string >();
	for ( const argument of given ) {
		for ( const file of await documentsIn( argument ) ) {
			const key = file === '-' ? '-' : path.resolve( file );
			found.set( key, found.get( key ) ?? file );
		}
	}
	return [ ...found.values() ];
}

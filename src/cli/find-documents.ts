import { realpath, stat } from 'node:fs/promises';
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

async function filesOf(
	argument: string,
	kind: 'folder' | undefined,
	followSymbolicLinks: boolean
): Promise< string[] > {
	if ( kind === undefined ) {
		return glob( argument, {
			expandDirectories: false,
			absolute: path.isAbsolute( argument ),
			followSymbolicLinks,
		} );
	}
	const files = await glob( `**/*.{${ DOCUMENTS.join() }}`, {
		cwd: argument,
		caseSensitiveMatch: false,
		ignore: [ '**/node_modules/**' ],
		followSymbolicLinks,
	} );
	return files.map( ( file ) => path.join( argument, file ) );
}

async function keyOf( file: string ): Promise< string > {
	try {
		return file === '-' ? file : await realpath( file );
	} catch {
		// A link that leads nowhere is told by whoever reads it.
		return path.resolve( file );
	}
}

async function onlyOnce( files: readonly string[] ): Promise< string[] > {
	const found = new Map< string, string >();
	for ( const file of files ) {
		const key = await keyOf( file );
		found.set( key, found.get( key ) ?? file );
	}
	return [ ...found.values() ];
}

async function documentsIn( argument: string ): Promise< string[] > {
	const kind = await kindOf( argument );
	if ( kind === 'file' || argument === '-' ) {
		return [ argument ];
	}
	if ( kind === undefined && ! isDynamicPattern( argument ) ) {
		throw new UsageError( `There is no file or folder ${ argument }.` );
	}
	// Without links first: those may lead into a circle, and name a file again.
	const found = await onlyOnce( [
		...( await filesOf( argument, kind, false ) ),
		...( await filesOf( argument, kind, true ) ),
	] );
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
	const found: string[] = [];
	for ( const argument of given ) {
		found.push( ...( await documentsIn( argument ) ) );
	}
	return onlyOnce( found );
}

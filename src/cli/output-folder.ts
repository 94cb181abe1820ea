import { mkdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Converted } from '../content';
import { slugOf } from '../content/title';
import { UsageError } from './exit-code';

/**
 * Refuses a file in the place of a folder, before any work is done for it.
 *
 * @param folder Where something is to be written; need not be there yet.
 * @throws UsageError
 */
export async function assertFolder( folder: string ): Promise< void > {
	const there = await stat( folder ).catch( () => undefined );
	if ( there && ! there.isDirectory() ) {
		throw new UsageError( `${ folder } is a file: name a folder.` );
	}
}

function isWithin( file: string, folder: string ): boolean {
	const way = path.relative( folder, path.resolve( file ) );
	return way !== '..' && ! way.startsWith( `..${ path.sep }` );
}

/**
 * The documents without those that an earlier run has written, where its folder
 * lies in one that is converted.
 *
 * @param files  The documents found.
 * @param given  What the command line names; what it names there is meant.
 * @param output The folder to write to.
 */
export function withoutOutput(
	files: readonly string[],
	given: readonly string[],
	output: string
): string[] {
	const folder = path.resolve( output );
	return given.some( ( argument ) => isWithin( argument, folder ) )
		? [ ...files ]
		: files.filter( ( file ) => ! isWithin( file, folder ) );
}

// Some tools keep a note's title in the name of its file alone.
function nameOf( { source, slug }: Converted ): string {
	const named = source === '-' ? '' : slugOf( path.parse( source ).name );
	return `${ slug || named || 'untitled' }.html`;
}

/** A folder that gets documents as block markup. */
export class OutputFolder {
	private readonly taken = new Map< string, string >();
	private readonly sources: ReadonlySet< string >;

	/**
	 * @param folder Its path.
	 * @param files  The documents, none of which is written over.
	 */
	constructor(
		private readonly folder: string,
		files: readonly string[]
	) {
		this.sources = new Set( files.map( ( file ) => path.resolve( file ) ) );
	}

	/**
	 * Writes a document.
	 *
	 * @param converted The document.
	 * @throws Error Where another document of the run has the same name, or is it.
	 */
	async save( converted: Converted ): Promise< void > {
		const { source, markup } = converted;
		const name = nameOf( converted );
		const file = path.join( this.folder, name );
		const first = this.taken.get( name );
		if ( first !== undefined ) {
			throw new Error(
				`${ source } would be written to ${ name } as well as ${ first }: give one of them another slug.`
			);
		}
		if ( this.sources.has( path.resolve( file ) ) ) {
			throw new Error(
				`${ source } would be written over ${ file }, a document of this run: name another folder.`
			);
		}
		this.taken.set( name, source );
		await mkdir( this.folder, { recursive: true } );
		await writeFile( file, `${ markup }\n` );
	}
}

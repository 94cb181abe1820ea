import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readLedgerLine } from './ledger-line';
import type { LedgerLine } from './ledger-line';

/** The ledger's name in the folder of the documents it speaks of. */
export const LEDGER_FILE = '.editorial-blocks.jsonl';

/** The file of a ledger, one line of JSON for each thing that happened. */
export class LedgerFile {
	private readonly path: string;
	private isTorn = false;

	/**
	 * @param folder Where the documents lie.
	 */
	constructor( folder: string ) {
		this.path = path.join( folder, LEDGER_FILE );
	}

	/**
	 * Its lines, without those that cannot be read.
	 *
	 * @throws Error The system's own, where the file is there and cannot be read.
	 */
	read(): LedgerLine[] {
		const text = existsSync( this.path )
			? readFileSync( this.path, 'utf8' )
			: '';
		this.isTorn = text !== '' && ! text.endsWith( '\n' );
		return text
			.split( '\n' )
			.flatMap( ( line ) => readLedgerLine( line ) ?? [] );
	}

	/**
	 * Writes a line behind the others.
	 *
	 * @param line The line.
	 * @throws Error The system's own, where the folder cannot be written to.
	 */
	append( line: LedgerLine ): void {
		const before = this.isTorn ? '\n' : '';
		appendFileSync( this.path, `${ before }${ JSON.stringify( line ) }\n` );
		this.isTorn = false;
	}
}

import {
	accessSync,
	appendFileSync,
	constants,
	existsSync,
	readFileSync,
} from 'node:fs';
import path from 'node:path';
import { readLedgerLine } from './ledger-line';
import type { LedgerLine } from './ledger-line';
import { reasonOf } from '../reason';

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
	 * Finds out whether a line could be written, without writing one.
	 *
	 * @throws Error That says what to do.
	 */
	assertWritable(): void {
		const isThere = existsSync( this.path );
		try {
			accessSync(
				isThere ? this.path : path.dirname( this.path ),
				constants.W_OK
			);
		} catch ( error ) {
			throw new Error(
				`What is published is noted in ${ this.path }, which cannot be written to: give yourself the right to, or publish a copy of the folder. (${ reasonOf( error ) })`,
				{ cause: error }
			);
		}
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

import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readLedgerLine } from './ledger-line';
import type { LedgerLine, Saved, Sending, Uploaded } from './ledger-line';

/** The ledger's name in the folder of the documents it speaks of. */
export const LEDGER_FILE = '.editorial-blocks.jsonl';

/** What a document names its post by: its number, else its slug. */
export type DocumentKey = string | number;

/** What a folder's documents became on one site, kept from run to run. */
export class Ledger {
	private readonly file: string;
	private readonly site: string;
	private readonly saved = new Map< DocumentKey, Saved >();
	private readonly sending = new Map< DocumentKey, Sending >();
	private readonly uploaded = new Map< string, Uploaded >();
	private isTorn = false;

	/**
	 * @param folder Where the documents lie.
	 * @param site   The site's address.
	 * @throws Error The system's own, where a ledger is there and cannot be read.
	 */
	constructor( folder: string, site: string ) {
		this.site = site.replace( /\/+$/, '' );
		this.file = path.join( folder, LEDGER_FILE );
		const text = existsSync( this.file )
			? readFileSync( this.file, 'utf8' )
			: '';
		this.isTorn = text !== '' && ! text.endsWith( '\n' );
		for ( const written of text.split( '\n' ) ) {
			const line = readLedgerLine( written );
			if ( line?.site === this.site ) {
				this.take( line );
			}
		}
	}

	/**
	 * What a document was when it was last written.
	 * @param key What it names its post by.
	 */
	savedAs( key: DocumentKey ): Saved | undefined {
		return typeof key === 'number'
			? this.savedWithId( key )
			: this.saved.get( key );
	}

	/**
	 * What the post with this number was when it was last written.
	 * @param id The post’s number.
	 */
	savedWithId( id: number ): Saved | undefined {
		return [ ...this.saved.values() ].findLast(
			( saved ) => saved.id === id
		);
	}

	/**
	 * What a document of this name became, whatever its slug.
	 * @param document The name of its file.
	 */
	savedFrom( document: string ): Saved | undefined {
		return [ ...this.saved.values() ].findLast(
			( saved ) => saved.document === document
		);
	}

	/**
	 * What was sent of a document without the answer having come back.
	 * @param key What it names its post by.
	 */
	unconfirmed( key: DocumentKey ): Sending | undefined {
		return this.sending.get( key );
	}

	/**
	 * The file in the media library that has these bytes.
	 * @param sha256 Of the file.
	 */
	upload( sha256: string ): Uploaded | undefined {
		return this.uploaded.get( sha256 );
	}

	/**
	 * Writes a line down before anything else happens: a process may be killed
	 * at any moment, and what it was doing must be known to the next one.
	 *
	 * @param fields The line without what this ledger knows itself.
	 * @throws Error The system's own, where the folder cannot be written to.
	 */
	append( fields: WithoutEntry< LedgerLine > ): void {
		const line: LedgerLine = {
			...fields,
			site: this.site,
			at: new Date().toISOString(),
		};
		const before = this.isTorn ? '\n' : '';
		appendFileSync( this.file, `${ before }${ JSON.stringify( line ) }\n` );
		this.isTorn = false;
		this.take( line );
	}

	private take( line: LedgerLine ): void {
		if ( line.event === 'uploaded' ) {
			this.uploaded.set( line.sha256, line );
			return;
		}
		const key = line.wordpressId ?? line.slug;
		if ( line.event === 'sending' ) {
			this.sending.set( key, line );
			return;
		}
		this.sending.delete( key );
		if ( line.event === 'saved' ) {
			// Deleted first, so that the latest is the last of the map.
			this.saved.delete( key );
			this.saved.set( key, line );
		}
	}
}

// Omit would merge the kinds of lines into one.
type WithoutEntry< Line > = Line extends LedgerLine
	? Omit< Line, 'site' | 'at' >
	: never;

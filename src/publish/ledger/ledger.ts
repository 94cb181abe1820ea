import { LedgerFile } from './ledger-file';
import type {
	LedgerLine,
	NewLine,
	Saved,
	Sending,
	Uploaded,
} from './ledger-line';
import { siteKey } from './site-key';

/** What a document names its post by: its number, else its slug. */
export type DocumentKey = string | number;

/** What a folder's documents became on one site, kept from run to run. */
export class Ledger {
	/** Where it is kept. */
	readonly file: LedgerFile;
	private readonly site: string;
	private readonly saved = new Map< DocumentKey, Saved >();
	private readonly sending = new Map< DocumentKey, Sending >();
	private readonly uploaded = new Map< string, Uploaded >();

	/**
	 * @param folder Where the documents lie.
	 * @param site   The site's address.
	 * @throws Error The system's own, where a ledger is there and cannot be read.
	 */
	constructor( folder: string, site: string ) {
		this.site = site.replace( /\/+$/, '' );
		this.file = new LedgerFile( folder );
		const key = siteKey( site );
		this.file
			.read()
			.filter( ( line ) => siteKey( line.site ) === key )
			.forEach( ( line ) => this.take( line ) );
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
	 * What documents of this text became.
	 * @param text `sha256()` of it.
	 */
	savedWithText( text: string ): Saved[] {
		return [ ...this.saved.values() ].filter(
			( saved ) => saved.text === text
		);
	}

	/** The post of this slug that was sent, where it may still arrive. */
	createAs( slug: string ): Sending | undefined {
		const sending = this.sending.get( slug );
		return sending?.id === undefined ? sending : undefined;
	}

	/**
	 * The post that was sent from a document of this name, in the same way.
	 * @param document The name of its file.
	 */
	createFrom( document: string ): Sending | undefined {
		return [ ...this.sending.values() ].find(
			( line ) => line.document === document && line.id === undefined
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
	append( fields: NewLine ): void {
		const line: LedgerLine = {
			...fields,
			site: this.site,
			at: new Date().toISOString(),
		};
		this.file.append( line );
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
			// Deleted first, so that the latest is the last of the map, and that
			// no other document finds the post by a name it had before.
			for ( const [ other, { id } ] of this.saved ) {
				if ( id === line.id || other === key ) {
					this.saved.delete( other );
					this.sending.delete( other );
				}
			}
			this.saved.set( key, line );
		}
	}
}

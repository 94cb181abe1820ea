import { Ledger } from './ledger';

/** The ledgers of a run: one beside the documents of each folder. */
export class Ledgers {
	private readonly opened = new Map< string, Ledger >();

	/**
	 * @param site The site's address.
	 */
	constructor( private readonly site: string ) {}

	/**
	 * The ledger of a folder.
	 *
	 * @param folder Absolute.
	 * @throws Error The system's own, where a ledger is there and cannot be read.
	 */
	of( folder: string ): Ledger {
		const ledger =
			this.opened.get( folder ) ?? new Ledger( folder, this.site );
		this.opened.set( folder, ledger );
		return ledger;
	}
}

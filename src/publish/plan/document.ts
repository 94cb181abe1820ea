/** Something written elsewhere that becomes a post. */
export type Document = {
	/** What messages call it: its path as it was given, `-` for standard input. */
	source: string;
	/** Its name in the ledger that stands in its folder, `-` for standard input. */
	name: string;
	/** Absolute; its ledger lies here, and its relative addresses start here. */
	folder: string;
	text: string;
};

/** Who said it, where and when. Each part is inline HTML, absent if unknown. */
export type Attribution = {
	/** A person or a body, without links. */
	name?: string;
	/** What they are or do, where they live: whatever describes them. */
	role?: string;
	/** The title of the work quoted from, without links or italics. */
	work?: string;
	/** Where the work or the person can be read, http or https, not escaped. */
	url?: string;
	/** When it was said, as the author wrote it. */
	date?: string;
};

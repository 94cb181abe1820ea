import type { PlanOptions } from '../plan/plan';
import type { Wanted } from './read-posts';

export type ExportOptions = Wanted & {
	/** The site's address: the ledger keeps what is known of each site apart. */
	site: string;
	/** Writes over files that were edited here. */
	force?: boolean;
	/** How `publish` will read the documents, so that it finds them unchanged. */
	plan?: PlanOptions;
	/** Ends the reading of posts, with an `AbortedError`. */
	signal?: AbortSignal;
};

export type ExportResult = {
	post: { id: number; slug: string; link: string };
	/**
	 * `kept`: the file was there, and was written or edited here. `left-out`: this account may
	 * not edit the post, and nobody named it.
	 */
	action: 'written' | 'unchanged' | 'kept' | 'left-out' | 'failed';
	/** The document, in the folder. */
	file?: string;
	images: string[];
	reason?: string;
	warnings: string[];
};

import type { PerformOptions } from './send/perform';

/** How a run goes. */
export type RunOptions = PerformOptions & {
	/** The site's address: the ledger keeps what is known of each site apart. */
	site: string;
	/** Learns that a document waits for what was sent of it, and how many seconds at most. */
	onWait?: ( source: string, seconds: number ) => void;
};

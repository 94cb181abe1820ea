import type { Client, Identity } from '../api';
import { Authors } from './site/authors';
import { Ledgers } from './ledger/ledgers';
import { MediaLibrary } from './site/media';
import { Terms } from './site/terms';

/** What the documents of a run share. */
export type Publishing = {
	client: Client;
	me: Identity;
	ledgers: Ledgers;
	media: MediaLibrary;
	terms: Terms;
	/** The same two, for those who only compare: nothing is added to the site. */
	looking: { media: MediaLibrary; terms: Terms };
	authors: Authors;
};

/**
 * Begins a run: finds out who publishes.
 *
 * @param client Of the site.
 * @param site   The site's address, which its ledger lines carry.
 * @param signal Ends the asking.
 * @throws AuthError For nobody, or for wrong credentials.
 */
export async function beginPublishing(
	client: Client,
	site: string,
	signal?: AbortSignal
): Promise< Publishing > {
	const me = await client.verify( { signal } );
	return {
		client,
		me,
		ledgers: new Ledgers( site ),
		media: new MediaLibrary( client ),
		terms: new Terms( client ),
		looking: {
			media: new MediaLibrary( client, false ),
			terms: new Terms( client, false ),
		},
		authors: new Authors( client, me ),
	};
}

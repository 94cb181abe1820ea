import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createClient } from '../../../src/api';
import type { Client } from '../../../src/api';
import { publish } from '../../../src/publish';
import type { PublishOptions, PublishResult } from '../../../src/publish';
import { sendAnswer, StubServer } from '../api/stub-server';
import type { Asked } from '../api/stub-wordpress';

/** A site and a folder of documents to publish to it. */
export class PublishingSite {
	readonly server = new StubServer();
	/** The documents' folder. */
	readonly folder = mkdtempSync( path.join( tmpdir(), 'publish-' ) );
	/** Sees each request; one that it says yes to ends without an answer. */
	isLost: ( asked: Asked ) => boolean = () => false;

	async start(): Promise< void > {
		await this.server.start();
		this.server.fault =
			( asked ) =>
			( { response, act } ) => {
				if ( this.isLost( asked ) ) {
					response.socket?.destroy();
					return;
				}
				const answer = act();
				for ( const post of this.server.site.posts ) {
					post.link ??= `https://example.org/${ post.slug }/`;
				}
				for ( const file of this.server.site.media ) {
					file.source_url ??= `https://example.org/${ file.slug }`;
				}
				sendAnswer( response, answer );
			};
	}

	async stop(): Promise< void > {
		rmSync( this.folder, { recursive: true } );
		await this.server.stop();
	}

	/**
	 * A client that tries nothing twice.
	 */
	client() {
		return createClient( { root: this.server.root, retries: 0 } );
	}

	/**
	 * Publishes documents, one at a time.
	 *
	 * @param documents Their texts by their names.
	 * @param options   What is different from a plain run.
	 * @param client    By default one that tries nothing twice.
	 * @return The results, and what ended the run early.
	 */
	async publish(
		documents: Readonly< Record< string, string > >,
		options: Partial< PublishOptions > = {},
		client: Client = this.client()
	): Promise< { results: PublishResult[]; error?: unknown } > {
		const results: PublishResult[] = [];
		try {
			for await ( const result of publish(
				client,
				Object.entries( documents ).map( ( [ name, text ] ) => ( {
					source: name,
					name,
					folder: this.folder,
					text,
				} ) ),
				{ site: this.server.url, concurrency: 1, ...options }
			) ) {
				results.push( result );
			}
		} catch ( error ) {
			return { results, error };
		}
		return { results };
	}
}

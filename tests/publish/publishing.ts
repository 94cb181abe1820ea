import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { command } from './command';
import type { Ended } from './command';
import { makeFolder, uniquePrefix } from './folder';
import type { Folder } from './folder';
import { accountOf, deletePosts } from './site';
import type { Account } from './site';

/** What a test of the command has at hand. */
export type Desk = {
	/** Of its own for each test. */
	folder: Folder;
	author: Account;
	/** What the slugs of all its posts begin with. */
	prefix: string;
	/** Runs `publish … --json` in the folder. */
	publish: ( ...args: string[] ) => Promise< Ended >;
	/** Writes a document of this slug, after the prefix, and title. */
	doc: ( name: string, text: string, more?: string ) => void;
	/** The post of such a document, as its author edits it. */
	post: (
		name: string
	) => ReturnType< Account[ 'client' ][ 'posts' ][ 'get' ] >;
};

/**
 * What became of each document, by its name.
 *
 * @param lines What the command printed.
 */
export function actionsOf( lines: readonly Record< string, unknown >[] ) {
	return Object.fromEntries(
		lines
			.map( ( { source, action } ): [ string, unknown ] => [
				String( source ),
				action,
			] )
			.sort()
	);
}

/**
 * Tests of what an Author's `publish` does, each in an empty folder.
 *
 * @param name  What they are about.
 * @param tests Them by what they show.
 */
export function describePublishing(
	name: string,
	tests: Readonly< Record< string, ( desk: Desk ) => Promise< void > > >
): void {
	describe( name, () => {
		const prefix = uniquePrefix( 'behaviour' );
		let author: Account;
		before( async () => {
			author = await accountOf( 'author' );
		} );
		after( () => deletePosts( author, prefix ) );
		for ( const [ shown, test ] of Object.entries( tests ) ) {
			it( shown, async () => {
				const folder = makeFolder();
				try {
					await test( {
						folder,
						author,
						prefix,
						publish: ( ...args ) =>
							command( [ 'publish', ...args, '--json' ], {
								cwd: folder.path,
								environment: author.environment,
							} ),
						doc: ( slug, text, more = '' ) =>
							folder.write(
								`${ slug }.md`,
								`---\ntitle: ${ slug }\nslug: ${ prefix }-${ slug }\n${ more }---\n\n${ text }\n`
							),
						post: async ( slug ) => {
							const found = await author.client.posts.bySlug(
								`${ prefix }-${ slug }`
							);
							assert.ok( found, `There is no post ${ slug }` );
							return found;
						},
					} );
				} finally {
					folder.remove();
				}
			} );
		}
	} );
}

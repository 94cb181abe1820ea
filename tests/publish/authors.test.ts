import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { command } from './command';
import { makeFolder, uniquePrefix } from './folder';
import { accountOf, deletePosts } from './site';
import type { Account } from './site';

describe( 'publishing in one’s own name', () => {
	const prefix = uniquePrefix( 'byline' );
	const accounts: Account[] = [];
	before( async () => {
		for ( const user of [ 'contributor', 'author', 'editor' ] ) {
			accounts.push( await accountOf( user ) );
		}
	} );
	after( async () => {
		for ( const account of accounts ) {
			await deletePosts( account, prefix );
		}
	} );

	it( 'is for every account, and takes a post back that was another’s', async () => {
		const authors = [];
		for ( const { client, environment } of accounts ) {
			const me = await client.verify();
			const slug = `${ prefix }-${ me.username }`;
			const folder = makeFolder();
			for ( const author of [ 'admin', me.username ] ) {
				folder.write(
					'a.md',
					`---\ntitle: T\nslug: ${ slug }\nauthor: ${ author }\n---\n\nText.\n`
				);
				const { code, stderr } = await command( [ 'publish', 'a.md' ], {
					cwd: folder.path,
					environment,
				} );
				assert.equal( code, 0, stderr );
				const post = await client.posts.bySlug( slug );
				authors.push( [
					me.username,
					post?.author === me.id ? author : 'another',
				] );
			}
			folder.remove();
		}
		assert.deepEqual( authors, [
			// These may publish for nobody else: the post is theirs, with a warning.
			[ 'contributor', 'admin' ],
			[ 'contributor', 'contributor' ],
			[ 'author', 'admin' ],
			[ 'author', 'author' ],
			[ 'editor', 'another' ],
			[ 'editor', 'editor' ],
		] );
	} );
} );

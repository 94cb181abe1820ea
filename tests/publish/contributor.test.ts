import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { command } from './command';
import { makeFolder, uniquePrefix } from './folder';
import { actionsOf } from './publishing';
import { accountOf, deletePosts } from './site';
import type { Account } from './site';

describe( 'publishing as a Contributor', () => {
	const prefix = uniquePrefix( 'contributor' );
	const folder = makeFolder();
	let contributor: Account;
	before( async () => {
		contributor = await accountOf( 'contributor' );
		for ( const status of [ 'draft', 'pending', 'publish' ] ) {
			folder.write(
				`${ status }.md`,
				`---\ntitle: T\nslug: ${ prefix }-${ status }\nstatus: ${ status }\n---\n\nText.\n`
			);
		}
	} );
	after( async () => {
		folder.remove();
		await deletePosts( contributor, prefix );
	} );

	it( 'writes drafts, and refuses what would be lost or forbidden with the reason', async () => {
		const { code, lines } = await command( [ 'publish', '.', '--json' ], {
			cwd: folder.path,
			environment: contributor.environment,
		} );
		assert.equal( code, 1 );
		assert.deepEqual( actionsOf( lines ), {
			'draft.md': 'created',
			'pending.md': 'failed',
			'publish.md': 'failed',
		} );
		assert.deepEqual(
			lines.flatMap( ( { reason } ) => reason ?? [] ).sort(),
			[
				'The status pending is refused: WordPress empties the slug of a pending post of an account that can’t publish, so that the next run would not find it and make a second one. Send it as a draft, or with an account that can publish.',
				'The status publish is refused: this account can’t publish. Send it as a draft, or with an account that can publish.',
			]
		);
	} );
} );

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

	it( 'exports the posts that it may edit, and leaves out the others', async () => {
		const { code, lines, stderr } = await command(
			[ 'export', 'all', '--json' ],
			{ cwd: folder.path, environment: contributor.environment }
		);
		assert.equal( code, 0, stderr );
		const others = lines.filter( ( { action } ) => action === 'left-out' );
		const mine = lines.filter( ( { file } ) => typeof file === 'string' );
		assert.equal( mine.length + others.length, lines.length );
		assert.deepEqual(
			mine.filter( ( { file } ) => file === `${ prefix }-draft.md` )
				.length,
			1
		);
		assert.ok( others.length > 0 );
		assert.ok(
			stderr.endsWith( ` not for this account to edit: left out.\n` ),
			stderr
		);
	} );

	it( 'says of a post that was named why it is not exported', async () => {
		const admin = await accountOf( 'admin' );
		const slug = `${ prefix }-other`;
		const post = await admin.client.posts.create( {
			title: 'Other',
			slug,
			status: 'publish',
		} );
		try {
			const { code, lines, stderr } = await command(
				[ 'export', 'one', '--json', '--post', slug ],
				{ cwd: folder.path, environment: contributor.environment }
			);
			assert.deepEqual(
				[ code, lines.map( ( { action } ) => action ), stderr ],
				[
					1,
					[ 'failed' ],
					`failed    ${ post.link }: this account may not edit it, so its blocks cannot be read\n1 post: 1 failed.\n`,
				]
			);
		} finally {
			await admin.client.posts.delete( post.id, { force: true } );
		}
	} );

	it( 'says that a post is not there', async () => {
		const { code, stderr } = await command(
			[ 'export', 'none', '--post', `${ prefix }-none` ],
			{ cwd: folder.path, environment: contributor.environment }
		);
		assert.deepEqual(
			[ code, stderr ],
			[ 1, `0 posts.\nNot found: ${ prefix }-none.\n` ]
		);
	} );
} );

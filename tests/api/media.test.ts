import assert from 'node:assert/strict';
import { test } from 'node:test';

import { administrator } from './administrator';
import { freshSlug, withEachPermalinks } from './site';

withEachPermalinks( () => {
	const { admin } = administrator();

	test( 'the same picture is uploaded once, whatever its name', async () => {
		// One transparent pixel, and text that makes the file this run's own.
		const png = Buffer.concat( [
			Buffer.from(
				'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
				'base64'
			),
			Buffer.from( freshSlug( 'pixel' ) ),
		] );
		const data = new Uint8Array( png );
		const first = await admin().media.upload(
			{ data, name: 'pïxel.png' },
			{ alt_text: 'A pixel' }
		);
		const second = await admin().media.upload( {
			data,
			name: 'other.png',
		} );
		assert.deepEqual(
			[
				first.action,
				second.action,
				second.media.id,
				first.media.alt_text,
			],
			[ 'uploaded', 'found', first.media.id, 'A pixel' ]
		);
		assert.match( first.media.slug, /^file-[0-9a-f]{12}$/ );
		await assert.rejects(
			admin().media.upload( {
				data: new Blob( [ freshSlug( 'php' ) ] ),
				name: 'x.php',
			} ),
			( error: Error ) =>
				error.message.includes( 'rest_upload_unknown_error' )
		);
		await admin().media.delete( first.media.id );
	} );
} );

import assert from 'node:assert/strict';
import { askTestbed } from '../../tools/server/site';
import { actionsOf, describePublishing } from './publishing';
import { SITE } from './site';

describePublishing( 'publishing what cannot be as it is meant', {
	'does not let one bad document stop the others': async ( {
		folder,
		prefix,
		publish,
		doc,
	} ) => {
		doc( 'good', 'Text.' );
		doc( 'bad', '![gone](gone.png)' );
		doc( 'category', 'Text.', `categories: [Nonesuch ${ prefix }]\n` );
		folder.write( 'latin1.md', Buffer.from( [ 0x23, 0x20, 0xe4 ] ) );
		const { code, lines } = await publish( '.' );
		assert.equal( code, 1 );
		assert.deepEqual( actionsOf( lines ), {
			'bad.md': 'failed',
			'category.md': 'failed',
			'good.md': 'created',
			'latin1.md': 'failed',
		} );
		assert.deepEqual(
			lines
				.filter( ( { action } ) => action === 'failed' )
				.map( ( { reason } ) =>
					String( reason ).replace( folder.path, '' )
				)
				.sort(),
			[
				'Line 6: “gone.png” cannot be uploaded: there is no file /gone.png. Put it there, or take it out of the document.',
				`The site has no category “Nonesuch ${ prefix }”, and this account may not create one: ask somebody who may, or take it out of the document.`,
				'latin1.md is not text in UTF-8: save it in that encoding and try again.',
			]
		);
	},

	'names the file that the site refuses, and its line': async ( {
		folder,
		publish,
		doc,
	} ) => {
		folder.write( 'x.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>' );
		folder.write( 'none.png', '' );
		doc( 'drawn', 'Text.\n\n![Drawn](x.svg)' );
		doc( 'emptied', 'Text.\n\n![None](none.png)' );
		const { code, lines } = await publish( '.' );
		assert.equal( code, 1 );
		const reasons = lines.map( ( { reason } ) =>
			String( reason ).replace( folder.path, '' )
		);
		assert.deepEqual(
			reasons
				.map( ( reason ) =>
					// WordPress's own words differ from version to version.
					reason.replace( /(\/media: ).*( \[)/, '$1…$2' )
				)
				.sort(),
			[
				'Line 8: “none.png” cannot be uploaded: /none.png is empty. Save it again, or take it out of the document.',
				'Line 8: “x.svg” cannot be uploaded: POST /wp/v2/media: … [rest_upload_unknown_error, 500] WordPress did not store the file: is its type allowed?',
			]
		);
	},

	'says what readers will see on a site without the plugin': async ( {
		publish,
		doc,
	} ) => {
		doc( 'plain', '> [!NOTE]\n> Text.' );
		await askTestbed( SITE, 'plugin', { active: false } );
		try {
			const { code, stderr } = await publish( '.' );
			assert.equal( code, 0, stderr );
			assert.equal(
				stderr.split( '\n' )[ 0 ],
				`${ SITE } does not have the plugin Editorial Blocks: readers will see callouts and quotes as plain text, every word in its order but without colour, icon or frame; the editor will show their blocks as not supported until it is there.`
			);
		} finally {
			await askTestbed( SITE, 'plugin', { active: true } );
		}
	},
} );

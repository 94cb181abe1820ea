import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { command } from './command';
import { describePublishing } from './publishing';
import type { Desk } from './publishing';

const textOf = ( file: string, { folder }: Desk ) =>
	readFileSync( path.join( folder.path, file ), 'utf8' );

async function exportTo( name: string, { author, folder, prefix }: Desk ) {
	const { code, lines, stderr } = await command(
		[ 'export', 'out', '--json', '--post', `${ prefix }-${ name }` ],
		{ cwd: folder.path, environment: author.environment }
	);
	assert.equal( code, 0, stderr );
	return lines.map( ( { action, warnings } ) => [ action, warnings ] );
}

describePublishing( 'exporting a post again', {
	'follows what was changed on the site, and shows a protected post to nobody else':
		async ( desk ) => {
			desk.doc( 'again', 'Text.', 'status: publish\n' );
			await desk.publish( '.' );
			assert.deepEqual( await exportTo( 'again', desk ), [
				[ 'written', [] ],
			] );
			const { id } = await desk.post( 'again' );
			await desk.author.client.posts.update( id, {
				excerpt: 'In short.',
				password: 'open',
			} );
			assert.deepEqual( await exportTo( 'again', desk ), [
				[
					'written',
					[
						'It is protected by a password, which no document holds: the document’s status is private, so that publishing it shows the post to nobody else.',
					],
				],
			] );
			const text = textOf( `out/${ desk.prefix }-again.md`, desk );
			assert.match( text, /^status: private\nexcerpt: In short\.\n/m );
		},

	'leaves what an editor changed beside the text of an exported post': async (
		desk
	) => {
		desk.doc( 'beside', 'Text.', 'excerpt: In short.\n' );
		await desk.publish( '.' );
		await exportTo( 'beside', desk );
		const { id } = await desk.post( 'beside' );
		// WordPress notes changes by the second.
		await new Promise( ( resolve ) => setTimeout( resolve, 1100 ) );
		await desk.author.client.posts.update( id, {
			excerpt: 'An editor’s.',
		} );
		const file = `out/${ desk.prefix }-beside.md`;
		desk.folder.write( file, `${ textOf( file, desk ) }\nOwn.\n` );
		const { lines } = await desk.publish( file );
		assert.deepEqual(
			lines.map( ( { action } ) => action ),
			[ 'conflict' ]
		);
		const { excerpt } = await desk.post( 'beside' );
		assert.equal( excerpt?.raw, 'An editor’s.' );
	},
} );

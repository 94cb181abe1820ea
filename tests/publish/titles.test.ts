import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { command } from './command';
import { actionsOf, describePublishing } from './publishing';

const TITLES = {
	heading: [ '', '# How to use `<article>` in HTML\n\n' ],
	tags: [ 'title: Use <main> & <em>more</em>; Q&A\n', '' ],
	entities: [ 'title: The entity &amp;lt; and &lt;em&gt;x&lt;/em&gt;\n', '' ],
} as const;

const STORED = {
	heading: 'How to use &lt;article&gt; in HTML',
	tags: 'Use &lt;main&gt; &amp; <em>more</em>; Q&amp;A',
	entities: 'The entity &amp;lt; and &lt;em&gt;x&lt;/em&gt;',
};

describePublishing( 'publishing titles', {
	'keeps every word and tag of a title, from a document to the site, to an export and back':
		async ( { folder, author, prefix, publish, post } ) => {
			const names = Object.entries( TITLES ).map(
				( [ name, [ front, heading ] ] ) => {
					folder.write(
						`${ name }.md`,
						`---\n${ front }slug: ${ prefix }-${ name }\n---\n\n${ heading }Text.\n`
					);
					return name;
				}
			);
			const stored = async () =>
				Object.fromEntries(
					await Promise.all(
						names.map( async ( name ) => [
							name,
							( await post( name ) ).title.raw,
						] )
					)
				);
			const first = await publish( '.' );
			assert.equal( first.code, 0, first.stderr );
			assert.deepEqual( await stored(), STORED );
			const { environment } = author;
			const exported = await command(
				[
					...[ 'export', 'out', '--post' ],
					...names.map( ( name ) => `${ prefix }-${ name }` ),
				],
				{ cwd: folder.path, environment }
			);
			assert.equal( exported.code, 0, exported.stderr );
			const files = names.map(
				( name ) => `out/${ prefix }-${ name }.md`
			);
			for ( const file of files ) {
				const text = readFileSync(
					path.join( folder.path, file ),
					'utf8'
				);
				folder.write( file, `${ text }\nAn own line.\n` );
			}
			const again = await publish( 'out' );
			assert.deepEqual(
				actionsOf( again.lines ),
				Object.fromEntries(
					files.map( ( file ) => [ file, 'updated' ] )
				),
				again.stderr
			);
			assert.deepEqual( await stored(), STORED );
		},
} );

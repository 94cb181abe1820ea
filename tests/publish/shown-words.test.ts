import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { convert } from '../../src/content';
import { uniquePrefix } from './folder';
import { accountOf, deletePosts, SITE } from './site';
import type { Account } from './site';

const DOCUMENT = [
	'Use the `[gallery]` shortcode and `[embed]`, or the [video] element: [usage](#usage--more).',
	'<!--more-->',
	'## Usage & more',
	'| code | name |\n| --- | --- |\n| `[playlist]` | [audio] |',
	'> [!NOTE] Title of `[caption]`\n> Words.',
	'[gallery ids="0"]',
].join( '\n\n' );

describe( 'what an Author’s document says, readers see', () => {
	const prefix = uniquePrefix( 'shown' );
	let author: Account;
	let rendered = '';
	before( async () => {
		author = await accountOf( 'author' );
		const { id } = await author.client.posts.create( {
			title: 'Shown',
			slug: prefix,
			content: convert( DOCUMENT, { from: 'markdown' } ).markup,
			status: 'publish',
		} );
		// As a visitor gets it: the REST API shows the comment itself.
		const page = await ( await fetch( `${ SITE }/?p=${ id }` ) ).text();
		const [ , content = '' ] =
			/<div class="entry-content[^>]*>([^]*?)<footer/.exec( page ) ?? [];
		rendered = content.replace( /<script[^]*?<\/script>/g, '' );
	} );
	after( () => deletePosts( author, prefix ) );

	it( 'as shortcodes by name, in code and in the text, and none that was meant to run', () => {
		assert.deepEqual(
			Array.from(
				rendered.replace( /&#0?91;/g, '[' ).matchAll( /\[[^\]]*\]/g ),
				( [ shortcode ] ) => shortcode
			),
			[
				'[gallery]',
				'[embed]',
				'[video]',
				'[playlist]',
				'[audio]',
				'[caption]',
			]
		);
	} );

	it( 'as a heading that the link leads to', () => {
		assert.match( rendered, / href="#usage--more"/ );
		assert.match( rendered, /<h2[^>]* id="usage--more"/ );
	} );

	it( 'and where the beginning ends', () => {
		assert.match( rendered, /<span id="more-\d+"><\/span>/ );
	} );
} );

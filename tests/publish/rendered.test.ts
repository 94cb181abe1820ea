import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { convert, extractCallouts, extractQuotes } from '../../src/content';
import types from '../../src/model/callout-types.json';
import { uniquePrefix } from './folder';
import { accountOf, deletePosts, SITE } from './site';
import type { Account } from './site';

const everyType = types.map(
	( { slug }, index ) =>
		`> [!${ slug.toUpperCase() }]${ [ '', '+', '-' ][ index % 3 ] } “Title” *${ index }* & more\n> It's "${ slug }" -- plain...\n>\n> - One's own\n>     1. Two\n>\n> \`\`\`js\n> const a = "[${ index }]"; // it's 1 < 2\n> \`\`\``
);

const DOCUMENT = [
	...everyType,
	'> [!NOTE]\n> Outer.\n>\n> > [!TIP]+ Inner\n> > Words.\n> >\n> > > "Deep," she said.\n> > >\n> > > — Ana Ruiz, nurse',
	'> “Nobody’s *perfect*.”\n>\n> — Dr. A. B. Smith, Chief Editor, [The Daily](https://example.org/a?b=1&c=2), 2019',
	'> "Plain quotes" & an ellipsis...\n>\n> - a\n> - b\n>\n> — Ada Lovelace, *Notes*',
	"> A quotation that nobody is named for, in WordPress's own block.",
	"“We wait for thirst, and it's late,” says Dr. Rosa Medina, a doctor in Lima.",
].join( '\n\n' );

// What wptexturize() makes of straight signs, in titles and text alike.
const TYPOGRAPHY: readonly [ RegExp, string ][] = [
	[ /[“”″]/g, '"' ],
	[ /[‘’′]/g, "'" ],
	[ /…/g, '...' ],
	[ /-{2,3}|[–—]/g, '—' ],
	[ /&#0?38;/g, '&amp;' ],
];

type Found = { path?: unknown; line?: unknown };

const withoutOrigin = < Item extends Found >( items: readonly Item[] ) =>
	items.map( ( { path: _, line: __, ...rest } ) => rest );

function plain( items: readonly Found[] ): unknown {
	return JSON.parse(
		JSON.stringify( withoutOrigin( items ) ),
		( _, value ) =>
			typeof value === 'string'
				? TYPOGRAPHY.reduce(
						( text, [ theirs, ours ] ) =>
							text.replace( theirs, ours ),
						value
					)
				: value
	);
}

describe( 'a post of every callout and quotation, written by an Author', () => {
	const prefix = uniquePrefix( 'rendered' );
	const { markup } = convert( DOCUMENT, { from: 'markdown' } );
	let author: Account;
	let raw = '';
	let rendered = '';
	before( async () => {
		author = await accountOf( 'author' );
		const { id } = await author.client.posts.create( {
			title: 'All',
			slug: prefix,
			content: markup,
			status: 'publish',
		} );
		const post = await author.client.posts.get( id, { context: 'edit' } );
		raw = post.content.raw ?? '';
		// As a visitor reads it: what an account may edit is not asked for.
		const answer = await fetch(
			`${ SITE }/wp-json/wp/v2/posts/${ id }?_fields=content`
		);
		( { rendered } = ( await answer.json() ).content );
	} );
	after( () => deletePosts( author, prefix ) );

	it( 'is stored to the byte but for WordPress’s spelling of brackets', () => {
		assert.equal( raw.replaceAll( '&#091;', '&#91;' ), markup );
	} );

	it( 'gives the same callouts from what readers get', () => {
		const callouts = extractCallouts( rendered );
		assert.equal( callouts.length, types.length + 2 );
		assert.deepEqual( plain( callouts ), plain( extractCallouts( raw ) ) );
	} );

	it( 'gives the same quotations from what readers get', () => {
		const quotes = extractQuotes( rendered );
		assert.deepEqual(
			quotes.map( ( { name, form } ) => [ name, form ] ),
			[
				[ 'Ana Ruiz', 'block' ],
				[ 'Dr. A. B. Smith', 'block' ],
				[ 'Ada Lovelace', 'block' ],
				[ undefined, 'block' ],
				[ 'Dr. Rosa Medina', 'prose' ],
			]
		);
		assert.deepEqual( plain( quotes ), plain( extractQuotes( raw ) ) );
	} );

	it( 'was set in WordPress’s typography, so that the comparison says something', () => {
		assert.match(
			rendered,
			/It&#8217;s &#8220;note&#8221; &#8212; plain&#8230;/
		);
	} );
} );

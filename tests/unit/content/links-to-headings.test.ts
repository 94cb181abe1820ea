/** @jest-environment node */
import { convert } from '../../../src/content';
import type { DocumentForm } from '../../../src/content';

type Place = { ids: string[]; hrefs: string[]; dead: string[] };

function placesOf( document: string, from: DocumentForm ): Place {
	const { markup, warnings } = convert( document, { from } );
	const all = ( pattern: RegExp ) =>
		Array.from( markup.matchAll( pattern ), ( [ , value = '' ] ) => value );
	return {
		ids: all( / id="([^"]*)"/g ),
		hrefs: all( / href="([^"]*)"/g ),
		dead: warnings.map(
			( { message, line } ) => `${ line }: ${ message }`
		),
	};
}

const gone = ( line: number, place: string ) =>
	`${ line }: The link to #${ place } leads nowhere: no heading has that name.`;

test.each< [ string, string, Partial< Place > ] >( [
	[
		'of two headings that are alike goes to the one of its name',
		'[a](#a-b) [b](#A-B)\n\n## A & B\n\n## A B',
		{ ids: [ 'a-b' ], hrefs: [ '#a-b', '#a-b' ] },
	],
	[
		'in capitals goes to an id in capitals first',
		'[a](#API)\n\n## Reference {#API}\n\n## api',
		{ ids: [ 'API' ], hrefs: [ '#API' ] },
	],
	[
		'without the hyphen of a sign goes to the heading behind it',
		'[a](#usage) [b](#notes)\n\n## 🚀 Usage\n\n## Notes 🚀',
		{ ids: [ '-usage', 'notes-' ], hrefs: [ '#-usage', '#notes-' ] },
	],
	[
		'without accents goes to a heading with them, if none is without',
		'[a](#uber-uns) [b](#resume) [c](#istanbul)\n\n## Über uns\n\n## Résumé\n\n## Resume\n\n## İstanbul',
		{
			ids: [ 'über-uns', 'resume', 'i̇stanbul' ],
			hrefs: [ '#über-uns', '#resume', '#i̇stanbul' ],
		},
	],
	[
		'to words written as one leads nowhere',
		'[a](#setup)\n\n## Set up',
		{ hrefs: [ '#setup' ], dead: [ gone( 1, 'setup' ) ] },
	],
	[
		'counts headings by their words, without the ids written behind them',
		'[a](#usage-1)\n\n## Usage {#use}\n\n## Usage',
		{ ids: [ 'use', 'usage-1' ], hrefs: [ '#usage-1' ] },
	],
	[
		'leads to an anchor before a heading, whatever nobody sees between them',
		'[a](#use)\n\n<a name="use"></a>\n\n<!-- Revised in May. -->\n\n## Usage',
		{ ids: [ 'use' ], hrefs: [ '#use' ] },
	],
	[
		'leads nowhere from an anchor at a picture before the heading',
		'---\ntitle: Pictures\n---\n[a](#plan)\n\n<a id="plan"></a><img src="plan.jpg" alt="Plan">\n\n## Usage',
		{ hrefs: [ '#plan' ], dead: [ gone( 4, 'plan' ) ] },
	],
	[
		'leads nowhere from an anchor at words before the heading',
		'[a](#use)\n\n<a id="use"></a>Words.\n\n## Usage',
		{ hrefs: [ '#use' ], dead: [ gone( 1, 'use' ) ] },
	],
	[
		'to another page stays as it is',
		'[a](https://example.org/#Usage) [b](guide.md#Usage)\n\n## Usage',
		{ hrefs: [ 'https://example.org/#Usage', 'guide.md#Usage' ] },
	],
	[
		'to a heading that is a block already leads to the id that it has',
		'[a](#start) [b](#usage)\n\n<!-- wp:heading -->\n<h2 class="wp-block-heading" id="start">Usage</h2>\n<!-- /wp:heading -->',
		{ ids: [ 'start' ], hrefs: [ '#start', '#start' ] },
	],
	[
		'in a block that stays as it is is looked after, too',
		'Words.\n\n<!-- wp:paragraph {"align":"right"} -->\n<p class="has-text-align-right">See <a href="#gone">there</a>.</p>\n<!-- /wp:paragraph -->',
		{ hrefs: [ '#gone' ], dead: [ gone( 3, 'gone' ) ] },
	],
	[
		'in a footnote is looked after, too',
		'Words.[^1]\n\n## Usage\n\n[^1]: See [there](#gone).',
		{
			ids: [ '08d5d907-b576-4ae0-a53c-fa10b8d6fbfc-link' ],
			hrefs: [ '#08d5d907-b576-4ae0-a53c-fa10b8d6fbfc' ],
			dead: [ gone( 5, 'gone' ) ],
		},
	],
] )( 'a link %s', ( _, document, places ) => {
	expect( placesOf( document, 'markdown' ) ).toEqual( {
		ids: [],
		hrefs: [],
		dead: [],
		...places,
	} );
} );

test.each< [ string, string, Partial< Place > ] >( [
	[
		'written over lines, with a link to itself',
		'<p><a href="#usage-and-help">a</a></p><h2>\n\tUsage\n\tand help <a class="anchor" href="#x">Permalink</a>\n</h2>',
		{ ids: [ 'usage-and-help' ], hrefs: [ '#usage-and-help' ] },
	],
	[
		'that Pandoc gave an id, over lines',
		'<p><a href="#use">a</a></p><h2>\nUsage {#use}\n</h2>',
		{ ids: [ 'use' ], hrefs: [ '#use' ] },
	],
	[
		'with the id that GitHub writes',
		'<p><a href="#start">a</a> <a href="#about-user-content-rules">b</a></p><h2 id="user-content-start">Usage</h2><h2 id="about-user-content-rules">Rules</h2>',
		{
			ids: [ 'start', 'about-user-content-rules' ],
			hrefs: [ '#start', '#about-user-content-rules' ],
		},
	],
	[
		'with an id that WordPress cannot keep',
		'<p><a href="#my%20use">a</a></p><h2 id="my use">Usage</h2>',
		{ ids: [ 'usage' ], hrefs: [ '#usage' ] },
	],
	[
		'with a percent sign, which the link has, too',
		'<p><a href="#50%-off">a</a></p><h2>50% off</h2>',
		{ ids: [ '50-off' ], hrefs: [ '#50-off' ] },
	],
	[
		'with an empty id',
		'<p><a href="#usage">a</a></p><a name=""></a><h2 id="">Usage</h2>',
		{ ids: [ 'usage' ], hrefs: [ '#usage' ] },
	],
	[
		'beside a drawing that refers to its own parts',
		'<svg><use href="#icon"></use></svg><p>Words.</p><h2>Usage</h2>',
		{},
	],
] )( 'a heading of a page %s', ( _, document, places ) => {
	expect( placesOf( document, 'html' ) ).toEqual( {
		ids: [],
		hrefs: [],
		dead: [],
		...places,
	} );
} );

test( 'a link to the title leads to the top, in the title’s hyphens or others', () => {
	expect(
		placesOf(
			'# Usage & help\n\n[a](#usage--help) [b](#usage-help) [c](#help)',
			'markdown'
		)
	).toEqual( {
		ids: [],
		hrefs: [ '#top', '#top', '#help' ],
		dead: [ gone( 3, 'help' ) ],
	} );
} );

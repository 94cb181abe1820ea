/** @jest-environment node */
import { convert } from '../../../src/content';
import type { DocumentForm } from '../../../src/content';

const titleAndHeadings = ( document: string, from: DocumentForm ) => {
	const { title, blocks } = convert( document, { from } );
	return {
		title,
		blocks: blocks.map( ( { blockName, attrs } ) =>
			[ blockName, attrs.level ].filter( Boolean ).join( ' ' )
		),
	};
};

const BADGE = '[![build](https://e.org/b.svg)](https://e.org)';
const LOGO = '<p align="center">\n<img src="logo.png" alt="">\n</p>';

const markdown: [ string, string, string, string[] ][] = [
	[ 'first', '# Name\n\nWords.', 'Name', [ 'core/paragraph' ] ],
	[
		'behind a logo',
		`${ LOGO }\n\n# Name\n\nWords.`,
		'Name',
		[ 'core/image', 'core/paragraph' ],
	],
	[
		'behind badges and an anchor',
		`<a name="top"></a>\n\n${ BADGE } ${ BADGE }\n\n# Name`,
		'Name',
		[ 'core/image', 'core/image' ],
	],
	[
		'beside a logo in one frame',
		'<div align="center">\n<img src="logo.png">\n<h1>Name</h1>\n<p>Words.</p>\n</div>',
		'Name',
		[ 'core/image', 'core/paragraph' ],
	],
	[
		'with a badge in it',
		`# Name ${ BADGE }\n\nWords.`,
		'Name',
		[ 'core/image', 'core/paragraph' ],
	],
	[
		'behind words',
		'Words.\n\n# Name',
		'',
		[ 'core/paragraph', 'core/heading 1' ],
	],
	[
		'behind a picture with its words',
		`${ BADGE } Words.\n\n# Name`,
		'',
		[ 'core/paragraph', 'core/heading 1' ],
	],
	[ 'of a picture alone', `# ${ BADGE }`, '', [ 'core/heading 1' ] ],
	[
		'other than front matter has it',
		'---\ntitle: Other\n---\n# Name',
		'Other',
		[ 'core/heading 1' ],
	],
];

test.each( markdown )( 'a heading %s', ( _, document, title, blocks ) => {
	expect( titleAndHeadings( document, 'markdown' ) ).toEqual( {
		title,
		blocks,
	} );
} );

const page = ( title: string, body: string ) =>
	`<!doctype html><html><head><title>${ title }</title></head><body>${ body }</body></html>`;
const NAV = '<nav><p>Home</p></nav>';

const pages: [ string, string, string, string[] ][] = [
	[
		'the site behind it',
		page(
			'Working in heat –  Health News',
			`${ NAV }<main><h1>Working in\nheat <a class="headerlink" href="#x">¶</a></h1><p>Words.</p></main>`
		),
		'Working in heat',
		[ 'core/paragraph' ],
	],
	[
		'the site before it, and above it',
		page(
			'Heat | News',
			'<header><h1>News</h1></header><article><h1>Heat</h1></article>'
		),
		'Heat',
		[],
	],
	[
		'other words',
		page( 'News', `${ NAV }<h1>Heat</h1>` ),
		'News',
		[ 'core/paragraph', 'core/heading 1' ],
	],
	[
		'half a word of it',
		page( 'Heatwaves', `${ NAV }<h1>Heat</h1>` ),
		'Heatwaves',
		[ 'core/paragraph', 'core/heading 1' ],
	],
	[
		'front matter above it',
		`---\ntitle: Heat\n---\n${ page( 'News', `${ NAV }<h1>Heat</h1>` ) }`,
		'Heat',
		[ 'core/paragraph' ],
	],
	[
		'no title but a drawing’s',
		'<main><svg><title>Menu</title></svg><h2>Heat</h2><p>Words.</p></main>',
		'',
		[ 'core/paragraph', 'core/heading', 'core/paragraph' ],
	],
	[
		'no title but a formula’s',
		'<math><title>Menu</title></math><h1>Heat</h1>',
		'',
		[ 'core/paragraph', 'core/heading 1' ],
	],
	[
		'a drawing’s title before its own',
		'<svg><title>Menu</title></svg><title>Heat</title><p>Words.</p>',
		'Heat',
		[ 'core/paragraph', 'core/paragraph' ],
	],
];

test.each( pages )( 'of a page with %s', ( _, document, title, blocks ) => {
	expect( titleAndHeadings( document, 'html' ) ).toEqual( {
		title,
		blocks,
	} );
} );

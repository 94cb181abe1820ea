/** @jest-environment node */
import { convert } from '../../../../src/content';

const DRAWN = 'data:image/png;base64,iVBORw0KGgo=';

const media = new Map( [
	[ 'lake.jpg', { id: 7, url: '/uploads/lake.jpg' } ],
	[ 'film.mp4', { id: 8, url: '/uploads/film.mp4' } ],
	[ DRAWN, { id: 9, url: '/uploads/drawn.png' } ],
] );
const links = new Map( [ [ 'notes.md', '/2026/notes/' ] ] );

const image = ( attributes: string, html: string ) =>
	`<!-- wp:image ${ attributes } -->\n<figure class="wp-block-image size-full">${ html }</figure>\n<!-- /wp:image -->`;
const paragraph = ( html: string ) =>
	`<!-- wp:paragraph -->\n<p>${ html }</p>\n<!-- /wp:paragraph -->`;

const cases: [ string, string, string, object[] ][] = [
	[
		'a picture that leads to a post',
		'[![A lake](lake.jpg)](notes.md)',
		image(
			'{"id":7,"sizeSlug":"full","linkDestination":"custom"}',
			'<a href="/2026/notes/"><img src="/uploads/lake.jpg" alt="A lake" class="wp-image-7"/></a>'
		),
		[ { kind: 'image', url: 'lake.jpg', alt: 'A lake', line: 1 } ],
	],
	[
		'a picture written into the document',
		`![Drawn](${ DRAWN })`,
		image(
			'{"id":9,"sizeSlug":"full","linkDestination":"none"}',
			'<img src="/uploads/drawn.png" alt="Drawn" class="wp-image-9"/>'
		),
		[ { kind: 'image', url: DRAWN, alt: 'Drawn', line: 1 } ],
	],
	[
		'a picture and links among words',
		'See ![a lake](lake.jpg) in [our notes](notes.md) or [theirs](theirs.md).',
		paragraph(
			'See <img src="/uploads/lake.jpg" alt="a lake"> in <a href="/2026/notes/">our notes</a> or <a href="theirs.md">theirs</a>.'
		),
		[
			{ kind: 'image', url: 'lake.jpg', alt: 'a lake', line: 1 },
			{ kind: 'link', url: 'notes.md', line: 1 },
			{ kind: 'link', url: 'theirs.md', line: 1 },
		],
	],
	[
		'pictures that nobody uploaded',
		'![A hill](hill.jpg)\n\nSee ![a hill](hill.jpg).',
		[
			'<!-- wp:image -->\n<figure class="wp-block-image"><img src="hill.jpg" alt="A hill"/></figure>\n<!-- /wp:image -->',
			paragraph( 'See <img src="hill.jpg" alt="a hill">.' ),
		].join( '\n\n' ),
		[
			{ kind: 'image', url: 'hill.jpg', alt: 'A hill', line: 1 },
			{ kind: 'image', url: 'hill.jpg', alt: 'a hill', line: 3 },
		],
	],
	[
		'films, one of them nobody’s',
		'<video src="film.mp4"></video>\n\n<video src="other.mp4"></video>',
		[ '/uploads/film.mp4', 'other.mp4' ]
			.map(
				( url ) =>
					`<!-- wp:video -->\n<figure class="wp-block-video"><video controls src="${ url }"></video></figure>\n<!-- /wp:video -->`
			)
			.join( '\n\n' ),
		[
			{ kind: 'media', url: 'film.mp4', line: 1 },
			{ kind: 'media', url: 'other.mp4', line: 3 },
		],
	],
];

test.each( cases )(
	'%s: addresses of the site, and what they were',
	( _, document, markup, assets ) => {
		const converted = convert( document, {
			from: 'markdown',
			media,
			links,
		} );
		expect( {
			markup: converted.markup,
			assets: converted.assets,
			warnings: converted.warnings,
		} ).toEqual( { markup, assets, warnings: [] } );
	}
);

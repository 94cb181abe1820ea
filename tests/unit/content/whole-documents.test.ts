/** @jest-environment node */
import { convert, serialize } from '../../../src/content';
import { list, listItem } from '../../../src/content/blocks/core-list';
import { paragraph } from '../../../src/content/blocks/core-text';

class ClosedLibrary extends Map< string, string > {
	constructor( private readonly reason: unknown ) {
		super();
	}

	override get(): string {
		throw this.reason;
	}
}

const WRITTEN =
	'---\ntitle: Heat\n---\n\n  See [notes](notes.md) & more.\n \t\nOne line  \n   and another.\n\n\n';

test.each( [
	[ 'an error', new Error( 'The library is closed.' ) ],
	[ 'words', 'The library is closed.' ],
] )(
	'a document whose links cannot be looked up stands as it was written: %s',
	( _, reason ) => {
		const { title, markup, assets, postMeta, warnings } = convert(
			WRITTEN,
			{ links: new ClosedLibrary( reason ) }
		);
		expect( { title, markup, assets, postMeta, warnings } ).toEqual( {
			title: 'Heat',
			markup: serialize( [
				paragraph( 'See [notes](notes.md) &amp; more.' ),
				paragraph( 'One line<br>and another.' ),
			] ),
			assets: [],
			postMeta: {},
			warnings: [
				{
					message:
						'The document could not be read and stands there as it was written: The library is closed.',
					line: 4,
				},
			],
		} );
	}
);

test.each( [
	[ 'Markdown by its looks', undefined, '*Heat*', '<em>Heat</em>' ],
	[ 'HTML by its looks', undefined, '\n\n    <p>*Heat*</p>', '*Heat*' ],
	[
		'what it looks like',
		'auto' as const,
		'\n\n    <p>*Heat*</p>',
		'*Heat*',
	],
	[
		'text',
		'text' as const,
		'---\ntitle: Heat\n---\nIt was *hot*.',
		'It was *hot*.',
	],
] )( 'a document is read as %s', ( _, from, document, words ) => {
	expect( convert( document, { from } ).markup ).toBe(
		serialize( [ paragraph( words ) ] )
	);
} );

test( 'a document that nothing is said of has no name', () => {
	const { source, title, slug, warnings } = convert( 'Words.' );
	expect( { source, title, slug, warnings } ).toEqual( {
		source: '-',
		title: '',
		slug: '',
		warnings: [],
	} );
	expect( convert( 'Words.', { source: 'notes/a.md' } ).source ).toBe(
		'notes/a.md'
	);
} );

test( 'what front matter does not say clearly comes before other warnings', () => {
	const { warnings } = convert( '---\ntitle: [Heat\n---\n[a](#cold)', {
		from: 'markdown',
	} );
	expect( warnings.map( ( { code, line } ) => [ code, line ] ) ).toEqual( [
		[ 'front-matter', 2 ],
		[ undefined, 4 ],
	] );
} );

const FORM =
	'Words.\n\nLeave a Comment\n\nYour email address will not be published. Required fields are marked *';

test( 'a comment form in a text opens comments, unless front matter closes them', () => {
	const comments = ( document: string ) =>
		convert( document, { from: 'text' } ).meta.comments;
	expect( [
		comments( FORM ),
		comments( `---\ncomments: closed\n---\n${ FORM }` ),
		comments( 'Words.' ),
	] ).toEqual( [ 'open', 'closed', undefined ] );
} );

test( 'links that somebody may pay for are said, all but the first in number', () => {
	const said = ( document: string ) =>
		convert( document, { from: 'markdown' } ).warnings;
	const link = 'See [it](https://amzn.to/3xYz).';
	const asks = ( more: string ) => [
		{
			message: `https://amzn.to/3xYz${ more } looks like a commercial link, and nothing in the document says who pays: add a disclosure.`,
			line: 1,
		},
	];
	expect( [
		said( link ),
		said( `${ link }\n\n${ link }\n\n${ link }` ),
		said( `${ link }\n\n> [!DISCLOSURE]\n> We earn something.` ),
	] ).toEqual( [ asks( '' ), asks( ' (and 2 more)' ), [] ] );
} );

test( 'addresses in a text become links, in Markdown they are words', () => {
	const address =
		'---\ntitle: Heat\n---\nIt is hot. See www.example.org for more.';
	expect( [
		convert( address, { from: 'text' } ).markup,
		convert( '<title>Heat</title>\n\nWords.', { from: 'markdown' } ).title,
	] ).toEqual( [
		serialize( [
			paragraph(
				'It is hot. See <a href="https://www.example.org">www.example.org</a> for more.'
			),
		] ),
		'',
	] );
} );

test( 'HTML that is nested too deep keeps its words, with its line', () => {
	const deep = `${ '<div>\n'.repeat( 70 ) }<p>Words.</p>`;
	const { blocks, warnings } = convert( `---\ntitle: A\n---\n${ deep }`, {
		from: 'html',
	} );
	expect( [ serialize( blocks ).includes( 'Words.' ), warnings ] ).toEqual( [
		true,
		[
			{
				message:
					'HTML is nested too deep here: of what is inside, only the words stay.',
				line: 64,
			},
		],
	] );
} );

const HEAT = '0f7c3f9a-1b2c-4d5e-8f90-123456789abc';
const NOTED = `Heat[^1] and cold[^2].\n\n[^1]: See <!-- page 4 --> [Heat](heat.md). <!-- id: ${ HEAT } --> <!-- checked -->\n[^2]: Cold.\n[^3]: Nobody's[^2].`;

test( 'a note keeps the id among its comments, and its links are named once', () => {
	const { postMeta, assets, warnings } = convert( NOTED, {
		from: 'markdown',
	} );
	expect( [
		JSON.parse( postMeta.footnotes ?? '' ),
		assets.map( ( { url } ) => url ),
		warnings,
	] ).toEqual( [
		[
			{
				content: 'See <a href="heat.md">Heat</a>.',
				id: HEAT,
			},
			{
				content: 'Cold.',
				id: expect.stringMatching( /^[\da-f-]{36}$/ ),
			},
		],
		[ 'heat.md' ],
		[
			{
				message:
					'Nothing mentions this footnote: its text stands at the end.',
				line: 5,
			},
		],
	] );
} );

test( 'notes stand as a numbered list at the end on request', () => {
	const { markup, postMeta } = convert(
		'Heat[^a] and cold[^b].\n\n[^b]: Cold.\n\n[^a]: Heat.',
		{ from: 'markdown', footnotes: 'list' }
	);
	expect( { markup, postMeta } ).toEqual( {
		markup: serialize( [
			paragraph( 'Heat<sup>1</sup> and cold<sup>2</sup>.' ),
			list( { ordered: true }, [
				listItem( 'Heat.', [] ),
				listItem( 'Cold.', [] ),
			] ),
		] ),
		postMeta: {},
	} );
} );

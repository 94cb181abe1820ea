/** @jest-environment node */
import { convert, toMarkdown } from '../../../src/content';
import type { MarkdownOptions } from '../../../src/content';

type Dialect = NonNullable< MarkdownOptions[ 'alerts' ] >;
type Ways = Readonly< Record< Dialect, string > >;

const markupOf = ( document: string ) =>
	convert( document, { from: 'markdown' } ).markup;

const plain = '> [!WARNING]\n> Let it *cool*.';
const titled = '> [!TIP] Use **two** hands\n> One.\n>\n> - a\n> - b';
const folded = '> [!NOTE]- More\n> Words.';
const nested = '> [!NOTE]\n> One.\n>\n> > [!TIP]\n> > Two.';
const alias = '> [!DANGER]\n> Hot.';

const callouts: [ string, string, Ways ][] = [
	[
		'a callout',
		plain,
		{
			github: plain,
			obsidian: '> [!warning]\n> Let it *cool*.',
			docusaurus: ':::warning\n\nLet it *cool*.\n\n:::',
			mkdocs: '!!! warning\n\n    Let it *cool*.',
		},
	],
	[
		'a title and a list',
		titled,
		{
			github: titled,
			obsidian: '> [!tip] Use **two** hands\n> One.\n>\n> - a\n> - b',
			docusaurus: ':::tip[Use **two** hands]\n\nOne.\n\n- a\n- b\n\n:::',
			mkdocs: '!!! tip "Use **two** hands"\n\n    One.\n\n    - a\n    - b',
		},
	],
	[
		'a folded one, which Docusaurus has no sign for',
		folded,
		{
			github: folded,
			obsidian: '> [!note]- More\n> Words.',
			docusaurus: markupOf( folded ),
			mkdocs: '??? note "More"\n\n    Words.',
		},
	],
	[
		'an open one that folds',
		'> [!NOTE]+ More\n> Words.',
		{
			github: '> [!NOTE]+ More\n> Words.',
			obsidian: '> [!note]+ More\n> Words.',
			docusaurus: markupOf( '> [!NOTE]+ More\n> Words.' ),
			mkdocs: '???+ note "More"\n\n    Words.',
		},
	],
	[
		'one in another',
		nested,
		{
			github: nested,
			obsidian: '> [!note]\n> One.\n>\n> > [!tip]\n> > Two.',
			docusaurus: '::::note\n\nOne.\n\n:::tip\n\nTwo.\n\n:::\n\n::::',
			mkdocs: '!!! note\n\n    One.\n\n    !!! tip\n\n        Two.',
		},
	],
	[
		'a word of its own',
		alias,
		{
			github: alias,
			obsidian: '> [!danger]\n> Hot.',
			docusaurus: ':::danger\n\nHot.\n\n:::',
			mkdocs: '!!! danger\n\n    Hot.',
		},
	],
];

const dialects: Dialect[] = [ 'github', 'obsidian', 'docusaurus', 'mkdocs' ];
const cases = callouts.flatMap( ( [ name, document, ways ] ) =>
	dialects.map( ( dialect ) => ( { name, document, dialect, ways } ) )
);

describe.each( cases )(
	'$name for $dialect',
	( { document, dialect, ways } ) => {
		const written = () =>
			toMarkdown( markupOf( document ), { alerts: dialect } );

		it( 'is written as authors there write it', () => {
			expect( written() ).toBe( ways[ dialect ] );
		} );

		it( 'comes back to the byte', () => {
			expect( markupOf( written() ) ).toBe( markupOf( document ) );
		} );
	}
);

test( 'without a dialect callouts are written as GitHub has them', () => {
	expect( toMarkdown( markupOf( titled ) ) ).toBe( titled );
} );

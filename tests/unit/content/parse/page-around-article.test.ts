/** @jest-environment node */
import { converted } from './without-delimiters';

const leftOut = ( tag: string, words: string, line: number ) => ( {
	message: `The page’s <${ tag }> around the article is left out: “${ words }”.`,
	line,
} );
const SIXTY = 'Exactly sixty characters stand in this line of the page, yes';

test.each( [
	[
		'by their roles, but for the heading that the article lacks',
		`<div role="banner">
<h1>Heat</h1>
<p>Health News</p>
</div>
<div role="search"><button>Find</button></div>
<div role="contents">In short: drink.</div>
<div role="site-search">Ask the desk.</div>
<div role="main">
<p>Drink water.</p>
</div>
<div role="contentinfo">${ SIXTY }</div>
<nav>  Home
	News </nav>
<nav></nav>`,
		{
			title: 'Heat',
			html: [
				'<p>In short: drink.</p>',
				'<p>Ask the desk.</p>',
				'<p>Drink water.</p>',
			],
			warnings: [
				leftOut( 'div', 'Heat Health News', 1 ),
				leftOut( 'div', 'Find', 5 ),
				leftOut( 'div', SIXTY, 11 ),
				leftOut( 'nav', 'Home News', 12 ),
			],
		},
	],
	[
		'without a word about a header that is the article’s heading',
		'<header>\n<h1> Heat </h1>\n</header>\n<main><h2>In short</h2><p>Drink.</p></main>',
		{
			title: 'Heat',
			html: [
				'<h2 class="wp-block-heading">In short</h2>',
				'<p>Drink.</p>',
			],
			warnings: [],
		},
	],
	[
		'with their headings where the article has one',
		`<header><h1>Health News</h1></header>
<article><h1>Heat</h1><p>Drink.</p></article>
<footer>${ SIXTY }!</footer>`,
		{
			title: 'Heat',
			html: [ '<p>Drink.</p>' ],
			warnings: [
				leftOut( 'header', 'Health News', 1 ),
				leftOut( 'footer', `${ SIXTY }…`, 3 ),
			],
		},
	],
	[
		'from a header that has the article in it, too',
		'<header><nav>Home</nav><article><h1>Heat</h1><p>Drink.</p></article></header>',
		{
			title: 'Heat',
			html: [ '<p>Drink.</p>' ],
			warnings: [ leftOut( 'nav', 'Home', 1 ) ],
		},
	],
	[
		'not where several articles stand, none of which is the page’s',
		'<nav>Home</nav>\n<article><p>One.</p></article>\n<article><p>Two.</p></article>\n<footer>End</footer>',
		{
			title: '',
			html: [ '<p>Home</p>', '<p>One.</p>', '<p>Two.</p>', '<p>End</p>' ],
			warnings: [],
		},
	],
	[
		'around a main part with several articles',
		'<nav>Home</nav>\n<main><article><p>One.</p></article>\n<article><p>Two.</p></article></main>',
		{
			title: '',
			html: [ '<p>One.</p>', '<p>Two.</p>' ],
			warnings: [ leftOut( 'nav', 'Home', 1 ) ],
		},
	],
	[
		'not in a piece of a page without an article',
		'<nav>Home</nav>\n<p>One.</p>',
		{ title: '', html: [ '<p>Home</p>', '<p>One.</p>' ], warnings: [] },
	],
] )( 'a page’s furniture is left out %s', ( _, document, expected ) => {
	expect( converted( document, 'html' ) ).toEqual( expected );
} );

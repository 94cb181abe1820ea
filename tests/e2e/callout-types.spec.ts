import { B, warning } from './callout/markup';
import { expect, test } from './ground/test';

const SLUG =
	'its key has to be a slug of at most 40 characters: a to z first, then also 0 to 9 and hyphens';
const LABEL =
	'its label has to be 1 to 60 characters of plain text, without <, > and &';
const ICON =
	'its icon has to be the slug of a type of ours or SVG path data of at most 600 characters';
const ACCENT = 'its accent has to be a colour written as #rrggbb';

const fine = { label: 'Recipe', icon: 'M2 2h20v20z', accent: '#a1b2c3' };

/** What a site's filter might give for a key, and what is wrong with it. */
const refused: [ string, unknown, string ][] = [
	[ 'Recipe', fine, SLUG ],
	[ 'a'.repeat( 41 ), fine, SLUG ],
	[ 'x}body{color:red', fine, SLUG ],
	[ 'newline\n', fine, SLUG ],
	[ 'no-label', { ...fine, label: ' ' }, LABEL ],
	[ 'long-label', { ...fine, label: 'L'.repeat( 61 ) }, LABEL ],
	[ 'markup-label', { ...fine, label: '<img src=x>' }, LABEL ],
	[ 'list-label', { ...fine, label: [ 'Recipe' ] }, LABEL ],
	[ 'url-icon', { ...fine, icon: 'url(//evil)' }, ICON ],
	[ 'breaking-icon', { ...fine, icon: 'M0 0"}*{x:y' }, ICON ],
	[ 'long-icon', { ...fine, icon: 'M'.repeat( 601 ) }, ICON ],
	[ 'newline-icon', { ...fine, icon: 'M2 2h20v20z\n' }, ICON ],
	[ 'named-accent', { ...fine, accent: 'red' }, ACCENT ],
	[ 'short-accent', { ...fine, accent: '#abc' }, ACCENT ],
	[ 'breaking-accent', { ...fine, accent: '#a1b2c3}*{x:y}' }, ACCENT ],
	[ 'newline-accent', { ...fine, accent: '#a1b2c3\n' }, ACCENT ],
	[ 'no-array', 'Recipe', 'it has to be an array' ],
	[
		'word-keywords',
		{ ...fine, keywords: 'cooking' },
		'its keywords have to be a list of words',
	],
];

test( 'what a site’s filter may not add is left out, and WordPress is told each entry and its fault', async ( {
	testbed,
} ) => {
	const { url } = await testbed.post( 'author', {
		title: 'A type of the site’s own',
		content:
			'<!-- wp:editorial-blocks/callout {"type":"recipe"} -->\n<div class="wp-block-editorial-blocks-callout is-type-recipe" role="note"><p class="wp-block-editorial-blocks-callout__title"><span class="wp-block-editorial-blocks-callout__label">Recipe</span></p><div class="wp-block-editorial-blocks-callout__body"></div></div>\n<!-- /wp:editorial-blocks/callout -->',
	} );
	const types = Object.fromEntries( [
		[ 'recipe', fine ],
		...refused.map( ( [ slug, type ] ) => [ slug, type ] ),
	] );
	const page = await testbed.read(
		`${ url }?callout_types=${ encodeURIComponent(
			JSON.stringify( types )
		) }`
	);

	const [ , told = '' ] = /<!--refused (.*?)-->/.exec( page ) ?? [];
	const escaped = ( words: string ) =>
		words
			.replaceAll( '&', '&amp;' )
			.replaceAll( '<', '&lt;' )
			.replaceAll( '>', '&gt;' );
	expect( JSON.parse( told ) ).toEqual(
		refused.map(
			( [ slug, , problem ] ) =>
				`The callout type &quot;${ slug }&quot; is left out: ${ escaped( problem ) }.`
		)
	);

	expect(
		[ ...page.matchAll( /\.is-type-[^{]*\{[^}]*"\}/g ) ]
			.map( ( [ rule ] ) => rule )
			.filter( ( rule ) => rule.includes( 'recipe' ) )
	).toEqual( [
		'.is-type-recipe{--editorial-blocks-accent:#a1b2c3;--eb-icon:"M2 2h20v20z"}',
	] );
	expect( page.replace( told, '' ) ).not.toMatch(
		/x:y|body\{color:red|url\(\/\/evil/
	);
} );

test( 'a site’s own type is styled with no code of the site', async ( {
	page,
	testbed,
} ) => {
	const recipe = warning
		.replaceAll( 'warning', 'recipe' )
		.replaceAll( 'Warning', 'Recipe' );
	const { url } = await testbed.post( 'author', {
		title: 'A type of the site’s own',
		content: recipe,
	} );
	const types = {
		recipe: { label: 'Recipe', icon: 'M2 2h20v20h-20z', accent: '#cc0066' },
		'x"}</style><script>window.pwned=1</script>': { label: 'Bad slug' },
		label: { label: '<img src=x onerror=window.pwned=1>' },
		icon: { label: 'Icon', icon: 'M0 0"}body{display:none}' },
		accent: { label: 'Accent', accent: 'red;}body{display:none}' },
	};
	await page.goto(
		`${ url }?${ new URLSearchParams( {
			callout_types: JSON.stringify( types ),
		} ) }`
	);
	await expect( page.locator( `.${ B }` ) ).toHaveCSS(
		'--editorial-blocks-accent',
		'#cc0066'
	);
	expect(
		await page
			.locator( `.${ B }__title` )
			.evaluate(
				( node ) => getComputedStyle( node, '::before' ).clipPath
			)
	).toContain( 'path(' );
	const css = await page
		.locator( 'style[id*="editorial-blocks-callout"]' )
		.allInnerTexts();
	expect(
		css
			.join( '' )
			.match( /\.is-type-(?:recipe|label|icon|accent|x)[^}]*\}/g )
	).toEqual( [
		'.is-type-recipe{--editorial-blocks-accent:#cc0066;--eb-icon:"M2 2h20v20h-20z"}',
	] );
} );

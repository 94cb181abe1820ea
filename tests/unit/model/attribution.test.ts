import { isDeepStrictEqual } from 'node:util';
import { parseAttribution } from '../../../src/model/attribution';
import type { Attribution } from '../../../src/model/attribution';
import real from '../../fixtures/attributions/real.json';

/** A line, and what it says. */
type Case = [ string, Attribution | undefined ];

const ANA: Attribution = { name: 'Ana Ruiz' };
const full: Attribution = {
	name: 'Ana Ruiz',
	role: 'typographer, Lisbon',
	work: 'Page Notes',
	date: '2026',
};

const cases: Record< string, Case[] > = {
	'whatever stands before the name': [
		[ 'Ana Ruiz', ANA ],
		[ '— Ana Ruiz', ANA ],
		[ '—Ana Ruiz', ANA ],
		[ '– Ana Ruiz', ANA ],
		[ '― Ana Ruiz', ANA ],
		[ '-- Ana Ruiz', ANA ],
		[ '--- Ana Ruiz', ANA ],
		[ '  ~ Ana Ruiz', ANA ],
		[ '~Ana Ruiz', ANA ],
		[ '&mdash; Ana Ruiz', ANA ],
		[ '&#8212;&nbsp;Ana Ruiz', ANA ],
		[ '&#x2014; Ana Ruiz', ANA ],
		[ '- Ana Ruiz', ANA ],
		[ '<strong>— Ana Ruiz</strong>', ANA ],
		[ '— <strong>Ana Ruiz</strong>', ANA ],
		[
			'<strong>— Ana Ruiz</strong>, typographer',
			{ name: 'Ana Ruiz', role: 'typographer' },
		],
		[
			'<b><i>- – Ana</i> Ruiz</b>, typographer',
			{ name: '<i>Ana</i> Ruiz', role: 'typographer' },
		],
		[
			'<em></em><strong>— </strong>Ana Ruiz, 2026',
			{ name: 'Ana Ruiz', date: '2026' },
		],
		[
			'<a href="https://example.org/">— Ana Ruiz</a>',
			{ name: 'Ana Ruiz', url: 'https://example.org/' },
		],
		[ '<em>— Ana Ruiz</em>', ANA ],
		[ '— <cite>Ana Ruiz</cite>', ANA ],
		[ '<cite>Ana Ruiz</cite>', ANA ],
		[ '<footer>— <cite>Ana Ruiz</cite></footer>', ANA ],
		[ '<p class="attribution">&mdash;Ana Ruiz</p>', ANA ],
		[ '<figcaption>\n\t— Ana Ruiz\n</figcaption>', ANA ],
		[ '— Ana Ruiz<!-- 12 May -->', ANA ],
	],
	'what divides the parts': [
		[ '— Ana Ruiz, typographer, Lisbon, <em>Page Notes</em>, 2026', full ],
		[ '<em>Ana Ruiz, typographer, Lisbon, “Page Notes”, 2026</em>', full ],
		[
			'Ana Ruiz<br>typographer, Lisbon<br><em>Page Notes</em>, 2026',
			full,
		],
		[ '— Ana Ruiz – typographer, Lisbon, <i>Page Notes</i> (2026)', full ],
		[
			'— Ana Ruiz | typographer, Lisbon | <em>Page Notes</em> | 2026',
			full,
		],
		[ '— Ana Ruiz · typographer, Lisbon, "Page Notes" [2026]', full ],
		[
			'— Ana Ruiz (typographer, Lisbon) ',
			{ name: 'Ana Ruiz (typographer, Lisbon)' },
		],
		[
			'— Ana Ruiz (editor, Lisbon)',
			{ name: 'Ana Ruiz', role: 'editor, Lisbon' },
		],
		[
			'— Ana Ruiz, head of type – Page Notes',
			{ name: 'Ana Ruiz', role: 'head of type – Page Notes' },
		],
		[ '— Mira, 34, editor', { name: 'Mira', role: '34, editor' } ],
	],
	names: [
		[
			'— Dr. A. B. Smith, Jr., Chief Editor',
			{ name: 'Dr. A. B. Smith, Jr.', role: 'Chief Editor' },
		],
		[ '— Martin Luther King Jr.', { name: 'Martin Luther King Jr.' } ],
		[
			'— A. B., PhD, RN, nurse',
			{ name: 'A. B., PhD, RN', role: 'nurse' },
		],
		[
			'— SAM LEE, JR., SENIOR DIRECTOR AT ADA',
			{ name: 'SAM LEE, JR.', role: 'SENIOR DIRECTOR AT ADA' },
		],
		[ '— Henry VIII, II', { name: 'Henry VIII, II' } ],
		[ '— Ada Lovelace (1815–1852)', { name: 'Ada Lovelace (1815–1852)' } ],
		[ '— Marie Curie.', { name: 'Marie Curie' } ],
		[ '— W. H.', { name: 'W. H.' } ],
		[ '— Ben &amp; Jerry', { name: 'Ben &amp; Jerry' } ],
		[ '— AT&T', { name: 'AT&amp;T' } ],
		[ '— <em>Ana</em> Ruiz', { name: '<em>Ana</em> Ruiz' } ],
		[
			'— <em>Ana Ruiz</em>, typographer',
			{ name: 'Ana Ruiz', role: 'typographer' },
		],
		[ '— Аня Руис, редактор', { name: 'Аня Руис', role: 'редактор' } ],
		[ '— نجيب محفوظ، روائي', { name: 'نجيب محفوظ', role: 'روائي' } ],
		[ '— Rob Pike<sup><a href="#fn1">1</a></sup>', { name: 'Rob Pike' } ],
	],
	works: [
		[ '— <em>Page Notes</em>', { work: 'Page Notes' } ],
		[ '— <em>Page Notes</em>, 2026', { work: 'Page Notes', date: '2026' } ],
		[ '— <em>Page Notes</em>, Ana Ruiz', { ...ANA, work: 'Page Notes' } ],
		[ '— Ana Ruiz, <em>Ma</em>', { ...ANA, work: 'Ma' } ],
		[ '──夏目漱石（1906年）', { name: '夏目漱石', date: '1906年' } ],
		[ '— 夏目漱石『草枕』', { name: '夏目漱石', work: '草枕' } ],
		[ '——孔子《论语》', { name: '孔子', work: '论语' } ],
		[ '— 老舍，《茶馆，第一幕》', { name: '老舍', work: '茶馆，第一幕' } ],
		[ '— Ana Ruiz ‘Page Notes’', { ...ANA, work: 'Page Notes' } ],
		[
			'— Ana Ruiz, <cite>Page Notes</cite>',
			{ ...ANA, work: 'Page Notes' },
		],
		[
			'— Ana Ruiz in <cite title="x">Page Notes</cite>',
			{ ...ANA, work: 'Page Notes' },
		],
		[
			'— Ana Ruiz, in <em>Page Notes</em>',
			{ ...ANA, work: 'Page Notes' },
		],
		[ '— Ana Ruiz “Page, Notes”', { ...ANA, work: 'Page, Notes' } ],
		[ '— Ana Ruiz, « Page Notes »', { ...ANA, work: 'Page Notes' } ],
		[
			'— Ana Ruiz, „Page Notes“, 1999',
			{ ...ANA, work: 'Page Notes', date: '1999' },
		],
		[
			'— Ana Ruiz, "On Notes", <em>The Page</em> (2019)',
			{ ...ANA, work: 'On Notes, The Page', date: '2019' },
		],
		[
			'— Ana Ruiz, <em>Page Notes</em>, ch. 3, p. 12',
			{ ...ANA, work: 'Page Notes, ch. 3, p. 12' },
		],
		[
			'— Ana Ruiz, The New York Times',
			{ ...ANA, work: 'The New York Times' },
		],
		[
			'— Ana Ruiz, Letter to a Friend',
			{ ...ANA, work: 'Letter to a Friend' },
		],
		[
			'— Ana Ruiz, editor of <em>Page Notes</em>',
			{ ...ANA, role: 'editor of <em>Page Notes</em>' },
		],
		[ '—from the minutes of 3 May', { work: 'from the minutes of 3 May' } ],
		[
			'— from <em>Page Notes</em>, 2026',
			{ work: 'Page Notes', date: '2026' },
		],
	],
	links: [
		[
			'— <a href="https://a.test/">Ana Ruiz</a>',
			{ ...ANA, url: 'https://a.test/' },
		],
		[
			'— Ana Ruiz, <a href="https://a.test/?a=1&amp;b=2"><em>Page Notes</em></a>',
			{ ...ANA, work: 'Page Notes', url: 'https://a.test/?a=1&b=2' },
		],
		[
			'— Ana Ruiz, <em><a href="https://a.test/">Page Notes</a></em>',
			{ ...ANA, work: 'Page Notes', url: 'https://a.test/' },
		],
		[
			'— Ana Ruiz, <a href="https://a.test/">Page Notes</a>',
			{ ...ANA, work: 'Page Notes', url: 'https://a.test/' },
		],
		[
			'— Ana Ruiz, typographer at <a href="https://a.test/">ATF</a>',
			{
				...ANA,
				role: 'typographer at <a href="https://a.test/">ATF</a>',
			},
		],
		[ '— <a href="javascript:alert(1)">Ana Ruiz</a>', ANA ],
		[
			'— Ana Ruiz, of <a href="javascript:alert(1)" onclick="alert(1)">ATF</a>',
			{ ...ANA, role: 'of ATF' },
		],
		[
			'— Ana Ruiz via <a href="https://a.test/">Page Notes</a>',
			{ ...ANA, work: 'Page Notes', url: 'https://a.test/' },
		],
		[ '— <a href="/about">Ana Ruiz</a>', ANA ],
	],
	dates: [
		[ '— Ana Ruiz, 3 May 2026', { ...ANA, date: '3 May 2026' } ],
		[ '— Ana Ruiz, May 3, 2026', { ...ANA, date: 'May 3, 2026' } ],
		[ '— Ana Ruiz, 2026-05-03', { ...ANA, date: '2026-05-03' } ],
		[ '— Ana Ruiz, le 3 mai', { ...ANA, role: 'le 3 mai' } ],
		[ '— Seneca, 49 AD', { name: 'Seneca', date: '49 AD' } ],
		[ '2026', { date: '2026' } ],
	],
	'signs that are no elements, and elements a break goes through': [
		[ '< ( < editor )', { name: '&lt;', role: '&lt; editor' } ],
		[ '&lt; ( < editor )', { name: '&lt;', role: '&lt; editor' } ],
		[ 'Ana (editor & host)', { name: 'Ana', role: 'editor &amp; host' } ],
		[ 'A <em>x on y</em>z', { name: 'A <em>x on y</em>z' } ],
	],
	'lines that name nobody': [
		[ '', undefined ],
		[ ' <br> ', undefined ],
		[ '—', undefined ],
		[
			'— Eh bien quoi ! se dit-il, de quoi est-ce que j’ai peur ?',
			undefined,
		],
		[ `— ${ 'word '.repeat( 120 ) }`, undefined ],
	],
};

describe.each( Object.entries( cases ) )( '%s', ( _, table ) => {
	test.each( table )( '%s', ( html, expected ) => {
		expect( parseAttribution( html ) ).toEqual( expected );
	} );
} );

test( 'reads what people wrote in forty public documents, all but two', () => {
	const misread = real.filter(
		( { html, expected } ) =>
			! isDeepStrictEqual( parseAttribution( html ), expected )
	);
	// Italics alone are a work; an article before a name that is one, a name.
	expect( misread.map( ( { html } ) => html ) ).toEqual( [
		'— <em>Goku</em>',
		'-- The Mahabharata',
	] );
} );

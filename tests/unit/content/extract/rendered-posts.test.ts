/** @jest-environment node */
import { extractCallouts, extractQuotes } from '../../../../src/content';

const SAID =
	'“Most people wash their face too often,” says\n\tAna Ruiz, a nurse.';
const WORDS = 'Most people wash their face too often';

test( 'a callout as a theme shows it', () => {
	const post = `<div id="note-1" class="my-is-type-box wp-block-editorial-blocks-callout is-type-warning has-shadow" role="note">
	<details open><summary class="wp-block-editorial-blocks-callout__title"><span class="wp-block-editorial-blocks-callout__label">Warning</span><span class="wp-block-editorial-blocks-callout__separator">: </span><span class="wp-block-editorial-blocks-callout__text"> Hot <em>surfaces</em> </span></summary>
	<div class="wp-block-editorial-blocks-callout__body is-layout-flow">
		<p style="color:red">Mind  the <a class="x" href="https://example.org/">oven</a>.</p>
		<ul class="wp-block-list"><li>One</li>
		<li>Two</li></ul>
	</div></details>
</div>`;
	expect( extractCallouts( post ) ).toStrictEqual( [
		{
			type: 'warning',
			rawType: 'warning',
			label: 'Warning',
			title: { html: 'Hot <em>surfaces</em>', text: 'Hot surfaces' },
			body: {
				html: '<p>Mind  the <a href="https://example.org/">oven</a>.</p><ul><li>One</li><li>Two</li></ul>',
				text: 'Mind the oven.\n\nOne\nTwo',
			},
			fold: 'open',
		},
	] );
} );

test( 'a closed callout is said to be closed, and a folded part in an open one is its own', () => {
	const callout = ( inner: string ) =>
		`<div class="wp-block-editorial-blocks-callout is-type-tip">${ inner }</div>`;
	const body =
		'<div class="wp-block-editorial-blocks-callout__body"><details><summary>More</summary><p>Words.</p></details></div>';
	const folds = extractCallouts(
		callout( `<details>${ body }</details>` ) + callout( body )
	).map( ( { fold } ) => fold );
	expect( folds ).toEqual( [ 'closed', undefined ] );
} );

test( 'quotes of all kinds, and what is said in prose between them', () => {
	const post = `<div class="entry-content">
<p>${ SAID }</p>
<blockquote class="wp-block-quote is-layout-flow"><p>${ SAID }</p></blockquote>
<figure class="wp-block-pullquote"><blockquote><p>Rest well.</p><cite>Bo Lind</cite></blockquote></figure>
<figure class="wp-block-editorial-blocks-quote is-kind-pull-quote"><p class="wp-block-editorial-blocks-quote__rating">${ SAID }</p><blockquote class="wp-block-editorial-blocks-quote__text"><p>Sleep.</p></blockquote><figcaption class="wp-block-editorial-blocks-quote__attribution"><span class="wp-block-editorial-blocks-quote__name"> Cy Young </span><a class="wp-block-editorial-blocks-quote__source" href="https://example.org/"><cite class="wp-block-editorial-blocks-quote__work">Nights</cite></a></figcaption></figure>
<pre>${ SAID }</pre>
<figure><img src="a.jpg" alt=""><figcaption>${ SAID }</figcaption></figure>
</div>`;
	const pulled = { form: 'pull', confidence: 1 };
	expect( extractQuotes( post ) ).toStrictEqual( [
		{
			text: {
				html: `<p>${ SAID }</p>`,
				text: SAID.replace( /\s+/g, ' ' ),
			},
			form: 'block',
			confidence: 1,
		},
		{
			text: { html: '<p>Rest well.</p>', text: 'Rest well.' },
			name: 'Bo Lind',
			...pulled,
		},
		{
			text: { html: '<p>Sleep.</p>', text: 'Sleep.' },
			name: 'Cy Young',
			work: 'Nights',
			url: 'https://example.org/',
			...pulled,
		},
		{
			text: { html: `<p>${ WORDS }</p>`, text: WORDS },
			name: 'Ana Ruiz',
			role: 'a nurse',
			form: 'prose',
			confidence: 0.95,
		},
	] );
} );

test( 'a pull quote of an old post, without a quotation in it, is one by its words', () => {
	expect(
		extractQuotes(
			'<figure class="wp-block-pullquote"><p>Rest well.</p><cite>Bo Lind</cite></figure>'
		)
	).toStrictEqual( [
		{
			text: { html: '<p>Rest well.</p>', text: 'Rest well.' },
			name: 'Bo Lind',
			form: 'pull',
			confidence: 1,
		},
	] );
} );

test( 'a line under a quotation that names nobody is kept whole', () => {
	expect(
		extractQuotes(
			'<blockquote class="wp-block-quote"><p>Rest.</p><cite> She said so: </cite></blockquote><figure class="wp-block-editorial-blocks-quote"></figure>'
		)
	).toStrictEqual( [
		{
			text: { html: '<p>Rest.</p>', text: 'Rest.' },
			name: 'She said so:',
			form: 'block',
			confidence: 1,
		},
		{ text: { html: '', text: '' }, form: 'block', confidence: 1 },
	] );
} );

test( 'a quote in a quote keeps its own name, and gives it to no other', () => {
	const quote = ( words: string, credit: string ) =>
		`<figure class="wp-block-editorial-blocks-quote"><blockquote class="wp-block-editorial-blocks-quote__text">${ words }</blockquote>${ credit }</figure>`;
	const credit = ( name: string ) =>
		`<figcaption class="wp-block-editorial-blocks-quote__attribution"><span class="wp-block-editorial-blocks-quote__name">${ name }</span></figcaption>`;
	const inner = quote( '<p>Sleep.</p>', credit( 'Cy Young' ) );
	expect(
		extractQuotes(
			quote( inner, '' ) + quote( inner, credit( 'Ana Ruiz' ) )
		).map( ( { name } ) => name )
	).toEqual( [ undefined, 'Cy Young', 'Ana Ruiz', 'Cy Young' ] );
} );

test( 'a callout without a title takes none from a callout in it', () => {
	const callout = ( type: string, title: string, body: string ) =>
		`<div class="wp-block-editorial-blocks-callout is-type-${ type }">${ title }<div class="wp-block-editorial-blocks-callout__body">${ body }</div></div>`;
	const title =
		'<p class="wp-block-editorial-blocks-callout__title"><span class="wp-block-editorial-blocks-callout__label">Tip</span><span class="wp-block-editorial-blocks-callout__text">Rest</span></p>';
	expect(
		extractCallouts(
			callout( 'note', '', callout( 'tip', title, '<p>Sleep.</p>' ) )
		).map( ( found ) => [ found.type, found.label, found.title?.text ] )
	).toEqual( [
		[ 'note', '', undefined ],
		[ 'tip', 'Tip', 'Rest' ],
	] );
} );

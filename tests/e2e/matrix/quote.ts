import type { BlockTable, BlockTemplate } from './table';

const name = 'editorial-blocks/quote';
const portrait = {
	portraitUrl: 'https://example.org/ana.jpg',
	portraitWidth: 96,
	portraitHeight: 96,
};
const source = {
	work: 'Page Notes',
	url: 'https://example.org/?a=1&b=2',
};
const kinds = [
	{ kind: 'quotation' },
	{ kind: 'pull-quote' },
	{ kind: 'pull-quote', repeats: true },
	{ kind: 'testimonial', rating: 9, ratingText: '4.5 out of 5' },
];
const styles = [
	{},
	{ className: 'is-style-large' },
	{ className: 'is-style-centered' },
	{ className: 'is-style-card' },
	{ className: 'is-style-plain' },
];
const words: BlockTemplate[] = [
	[
		'core/paragraph',
		{ content: 'The first thing a note does is say whether to read it.' },
	],
	[ 'core/paragraph', { content: 'Then it says it.' } ],
];
const attribution = {
	name: 'Ana Ruiz',
	role: 'typographer, Lisbon',
	work: 'Page Notes',
	date: '2026',
};
const linked = { ...attribution, ...source };

export const quote: BlockTable = {
	name,
	looks: [
		...kinds.flatMap( ( kind ) =>
			styles.map( ( style ): BlockTemplate => [
				name,
				{ ...kind, ...style, ...attribution },
				words,
			] )
		),
		...styles.map( ( style ): BlockTemplate => [
			name,
			{ kind: 'quotation', ...style, ...linked, ...portrait },
			words,
		] ),
		[
			name,
			{ ...linked, ...portrait, portraitSide: 'above' },
			[
				[
					'core/list',
					{},
					[ [ 'core/list-item', { content: 'One' } ] ],
				],
			],
		],
		[
			name,
			{
				...portrait,
				portraitAlt: 'A typographer',
				portraitShape: 'square',
			},
			words,
		],
		[ name, { align: 'left', ...linked }, words ],
		[
			name,
			{ lang: 'ar', dir: 'rtl', className: 'is-style-large' },
			words,
		],
		[ name, {}, [ ...words, [ name, { name: 'Inner' }, words ] ] ],
		[ name, {}, words ],
	],
	contrast: [
		{
			part: 'text',
			selector: '.wp-block-editorial-blocks-quote__text p',
			properties: [ 'color' ],
			against: 'inside',
			atLeast: 4.5,
		},
		{
			part: 'attribution',
			selector:
				'.wp-block-editorial-blocks-quote__attribution *:not(img)',
			properties: [ 'color' ],
			against: 'inside',
			atLeast: 4.5,
		},
		{
			part: 'stars',
			selector: '.wp-block-editorial-blocks-quote__rating',
			pseudo: '::before',
			properties: [ 'color' ],
			against: 'inside',
			atLeast: 3,
		},
	],
	axes: {
		kind: kinds,
		name: [ {}, { name: 'A &amp; B &lt; <em>C</em>' } ],
		role: [
			{},
			{ role: 'of <a href="https://example.org/?a=1&amp;b=2">ATF</a>' },
		],
		work: [ {}, { work: 'Page Notes' }, source ],
		date: [ {}, { date: '3 May 2026' } ],
		language: [ {}, { lang: 'ar', dir: 'rtl' } ],
		portrait: [
			{},
			{ ...portrait, portraitId: 7 },
			{
				...portrait,
				portraitAlt: 'A “typographer” & <friend>',
				portraitSide: 'above',
				portraitShape: 'square',
			},
		],
		style: styles,
		align: [
			{},
			{ align: 'left' },
			{ align: 'right' },
			{ align: 'wide' },
			{ align: 'full' },
		],
	},
	innerBlocks: words,
	hasSupports: true,
};

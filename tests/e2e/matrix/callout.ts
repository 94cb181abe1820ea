import { calloutTypes } from '../../../src/model/callout-types';
import type { BlockTable, BlockTemplate } from './table';

const name = 'editorial-blocks/callout';
const types = [
	...calloutTypes.map( ( { slug, label } ) => ( { type: slug, label } ) ),
	{ type: 'recipe', label: 'Recipe' },
];
const styles = [
	{},
	{ className: 'is-style-outline' },
	{ className: 'is-style-quiet' },
	{ className: 'is-style-solid' },
];
const body: BlockTemplate[] = [
	[
		'core/paragraph',
		{ content: 'Back up <a href="https://example.org/">first</a>.' },
	],
];

export const callout: BlockTable = {
	name,
	looks: [
		...types.flatMap( ( type ) =>
			styles.map( ( style ): BlockTemplate => [
				name,
				{ ...type, ...style, title: 'hot surfaces' },
				body,
			] )
		),
		[ name, { label: 'Tip', type: 'tip', fold: 'open' }, body ],
		[ name, { label: 'Tip', type: 'tip', fold: 'closed' }, body ],
		[ name, { label: 'Note', title: 'alone', labelHidden: true }, body ],
		[ name, { label: 'Note', title: 'not seen', titleHidden: true }, body ],
		[ name, { label: 'Note', icon: false }, body ],
		[
			name,
			{ label: 'Note' },
			[ [ name, { type: 'caution', label: 'Caution' }, body ] ],
		],
	],
	contrast: [
		{
			part: 'text',
			selector: '.wp-block-editorial-blocks-callout__body p',
			properties: [ 'color' ],
			against: 'inside',
			atLeast: 4.5,
		},
		{
			part: 'link',
			selector: '.wp-block-editorial-blocks-callout__body a',
			properties: [ 'color' ],
			against: 'inside',
			atLeast: 4.5,
		},
		{
			part: 'title',
			selector: '.wp-block-editorial-blocks-callout__title',
			properties: [ 'color' ],
			against: 'inside',
			atLeast: 4.5,
		},
		{
			part: 'icon',
			selector:
				':not(.has-no-icon) > .wp-block-editorial-blocks-callout__title',
			pseudo: '::before',
			properties: [ 'border-top-color' ],
			against: 'inside',
			atLeast: 3,
		},
		{
			part: 'border',
			selector: '.wp-block-editorial-blocks-callout',
			// A solid callout stands out by its fill where its border is pale.
			properties: [ 'border-inline-start-color', 'background-color' ],
			against: 'outside',
			atLeast: 3,
		},
	],
	axes: {
		type: types,
		words: [
			{},
			{ title: 'hot surfaces' },
			{ title: 'A &amp; B &lt; C, “D” <em>E</em>' },
			{
				title: '<a href="https://example.org/?a=1&amp;b=2">link</a>',
				level: 2,
			},
			{ level: 3 },
			{ title: 'four', level: 4 },
			{ title: 'five', level: 5 },
			{ title: 'six', level: 6 },
			{ title: 'label hidden', labelHidden: true },
			{ title: 'title hidden', titleHidden: true },
			{ title: 'both hidden', labelHidden: true, titleHidden: true },
			{ title: 'no icon', icon: false, accent: '#aabbcc' },
			{ title: 'accent', level: 3, accent: 'vivid-purple' },
		],
		fold: [ {}, { fold: 'open' }, { fold: 'closed' } ],
		style: styles,
		align: [
			{},
			{ align: 'left' },
			{ align: 'right' },
			{ align: 'wide' },
			{ align: 'full' },
		],
	},
	innerBlocks: body,
	hasSupports: true,
};

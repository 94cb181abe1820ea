import type { BlockTable } from './table';

const block = '.wp-block-editorial-blocks-scroll-to-top';
const name = 'editorial-blocks/scroll-to-top';
const label = 'Back to top';

/** The scroll-to-top link, of which a page shows one: scroll-looks.spec.ts. */
export const scrollToTop: BlockTable = {
	name,
	looks: [
		[ name, { label } ],
		[ name, { label, show: 'label', side: 'start', ring: true } ],
		[ name, { label, show: 'icon', shape: 'circle', ring: true } ],
	],
	contrast: [
		{
			part: 'label',
			selector: `${ block } a`,
			properties: [ 'color' ],
			against: 'inside',
			atLeast: 4.5,
		},
		{
			part: 'border',
			selector: block,
			properties: [ 'border-top-color' ],
			against: 'outside',
			atLeast: 3,
		},
		{
			part: 'focus ring',
			selector: `${ block } a`,
			properties: [ 'outline-color' ],
			against: 'inside',
			atLeast: 3,
		},
	],
	axes: {
		label: [ { label } ],
		side: [ {}, { side: 'start' } ],
		after: [ {}, { after: 'half' }, { after: 'two' } ],
		shape: [ {}, { shape: 'circle' } ],
		show: [ {}, { show: 'label' }, { show: 'icon' } ],
		ring: [ {}, { ring: true } ],
		offset: [ {}, { offset: 0 }, { offset: 200 } ],
	},
	innerBlocks: [],
	hasSupports: true,
};

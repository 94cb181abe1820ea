import type { BlockVariation } from '@wordpress/blocks';
import { __ } from '@wordpress/i18n';

/** The kinds of quote; each is the same block and switches without loss. */
export const variations: BlockVariation[] = [
	{
		name: 'quotation',
		title: __( 'Quotation', 'editorial-blocks' ),
		description: __(
			'Somebody’s words, with their name and where they stand.',
			'editorial-blocks'
		),
		keywords: [
			__( 'blockquote', 'editorial-blocks' ),
			__( 'citation', 'editorial-blocks' ),
		],
		attributes: { kind: 'quotation' },
		isDefault: true,
		isActive: [ 'kind' ],
		scope: [ 'inserter', 'transform' ],
	},
	{
		name: 'pull-quote',
		title: __( 'Pull quote', 'editorial-blocks' ),
		description: __(
			'A striking line, set large to break up a long text.',
			'editorial-blocks'
		),
		keywords: [ __( 'pullquote', 'editorial-blocks' ) ],
		attributes: { kind: 'pull-quote', className: 'is-style-large' },
		isActive: [ 'kind' ],
		scope: [ 'inserter', 'transform' ],
	},
	{
		name: 'testimonial',
		title: __( 'Testimonial', 'editorial-blocks' ),
		description: __(
			'What a reader or customer says, with an optional portrait and rating.',
			'editorial-blocks'
		),
		keywords: [ __( 'review', 'editorial-blocks' ) ],
		attributes: { kind: 'testimonial', className: 'is-style-card' },
		isActive: [ 'kind' ],
		scope: [ 'inserter', 'transform' ],
	},
];

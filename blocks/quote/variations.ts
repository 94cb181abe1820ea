import { __ } from '@wordpress/i18n';
import { people, pullquote, quote } from '@wordpress/icons';
import type { MenuVariation } from '../../src/editor/variation-toolbar';
import type { QuoteKind } from './types';

/**
 * The kinds of quote as inserter and toolbar show them. The toolbar leaves an
 * author's own classes alone.
 */
export const variations: ( MenuVariation & { name: QuoteKind } )[] = [
	{
		name: 'quotation',
		title: __( 'Quotation', 'editorial-blocks' ),
		description: __(
			'Somebody’s words, with their name and where they come from.',
			'editorial-blocks'
		),
		icon: quote,
		keywords: [
			__( 'blockquote', 'editorial-blocks' ),
			__( 'citation', 'editorial-blocks' ),
			__( 'attributed quote', 'editorial-blocks' ),
		],
		attributes: { kind: 'quotation' },
		isDefault: true,
		isActive: [ 'kind' ],
		scope: [ 'inserter' ],
	},
	{
		name: 'pull-quote',
		title: __( 'Pull quote', 'editorial-blocks' ),
		description: __(
			'A striking line, set large to break up a long text.',
			'editorial-blocks'
		),
		icon: pullquote,
		keywords: [
			__( 'pullquote', 'editorial-blocks' ),
			__( 'blockquote', 'editorial-blocks' ),
		],
		attributes: { kind: 'pull-quote', className: 'is-style-large' },
		isActive: [ 'kind' ],
		scope: [ 'inserter' ],
	},
	{
		name: 'testimonial',
		title: __( 'Testimonial', 'editorial-blocks' ),
		description: __(
			'What a reader or customer says, with an optional portrait and rating.',
			'editorial-blocks'
		),
		icon: people,
		keywords: [
			__( 'review', 'editorial-blocks' ),
			__( 'rating', 'editorial-blocks' ),
			__( 'customer', 'editorial-blocks' ),
		],
		attributes: { kind: 'testimonial', className: 'is-style-card' },
		isActive: [ 'kind' ],
		scope: [ 'inserter' ],
	},
];

import { __ } from '@wordpress/i18n';
import { siteWords } from '../../src/editor/site-words';
import type { ScrollToTopAttributes } from './types';

/** What a new control has; an absent offset is the stylesheet's 24 pixels. */
export const DEFAULTS = {
	show: 'both',
	shape: 'pill',
	side: 'end',
	after: 'one',
	ring: false,
	offset: undefined,
} as const;

/** Attributes that the sidebar offers as a list. */
export type ChoiceKey = 'show' | 'shape' | 'side' | 'after';

/** Each value with its name, in the author's language. */
export type Choices = {
	[ Key in ChoiceKey ]: {
		label: string;
		help?: string;
		options: { value: ScrollToTopAttributes[ Key ]; label: string }[];
	};
};

/** The end of a line is its left where the site's language runs so. */
function sides(): Choices[ 'side' ][ 'options' ] {
	const left = __( 'Left', 'editorial-blocks' );
	const right = __( 'Right', 'editorial-blocks' );
	const { isRtl } = siteWords();
	return [
		{ value: 'end', label: isRtl ? left : right },
		{ value: 'start', label: isRtl ? right : left },
	];
}

/** What the sidebar offers to choose from. */
export const choices = (): Choices => ( {
	show: {
		label: __( 'Show', 'editorial-blocks' ),
		options: [
			{
				value: 'both',
				label: __( 'Arrow and label', 'editorial-blocks' ),
			},
			{ value: 'label', label: __( 'Label', 'editorial-blocks' ) },
			{
				value: 'icon',
				label: __( 'Arrow (label is read out)', 'editorial-blocks' ),
			},
		],
	},
	shape: {
		label: __( 'Shape', 'editorial-blocks' ),
		options: [
			{ value: 'pill', label: __( 'Pill', 'editorial-blocks' ) },
			{ value: 'circle', label: __( 'Circle', 'editorial-blocks' ) },
		],
	},
	side: {
		label: __( 'Side', 'editorial-blocks' ),
		help: __(
			'Of the window, while it floats. In the text it stays where you put it.',
			'editorial-blocks'
		),
		options: sides(),
	},
	after: {
		label: __( 'Appears after', 'editorial-blocks' ),
		options: [
			{ value: 'half', label: __( 'Half a screen', 'editorial-blocks' ) },
			{ value: 'one', label: __( 'One screen', 'editorial-blocks' ) },
			{ value: 'two', label: __( 'Two screens', 'editorial-blocks' ) },
		],
	},
} );

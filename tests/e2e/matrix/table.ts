/*
 * The matrices every block goes through: axe and contrast over palettes and
 * display modes (looks.spec.ts), and what WordPress lets authors save over
 * products of attributes (kses.spec.ts).
 *
 * To add a block: describe it in a BlockTable of its own beside this file
 * (callout.ts is the example) and list it in tables.ts. The 10,000-case fuzz is
 * tests/unit/blocks/fuzz.test.ts; it needs the block's name only.
 */

/** A block as WordPress writes templates: name, attributes, inner blocks. */
export type BlockTemplate = [
	name: string,
	attributes?: Record< string, unknown >,
	innerBlocks?: BlockTemplate[],
];

/** Something readers must be able to tell from what is around it. */
export type ContrastRule = {
	/** What it is, for the message of a failing test. */
	part: string;
	selector: string;
	pseudo?: '::before' | '::after';
	/** The computed colours; the strongest of them is measured. */
	properties: readonly string[];
	/** The background inside the element, or the one around it. */
	against: 'inside' | 'outside';
	/** WCAG: 4.5 for text, 3 for what is drawn. */
	atLeast: 3 | 4.5;
};

/** One attribute fragment each is merged into a block: all combinations. */
export type Axes = Record< string, readonly Record< string, unknown >[] >;

export type BlockTable = {
	name: `editorial-blocks/${ string }`;
	/** What a page of the looks matrix shows: types × styles. */
	looks: readonly BlockTemplate[];
	contrast: readonly ContrastRule[];
	/** Whose full product must survive KSES. */
	axes: Axes;
	/** The content of every block of the product. */
	innerBlocks: BlockTemplate[];
	/** Whether the block takes colour, border, spacing and the like. */
	hasSupports: boolean;
};

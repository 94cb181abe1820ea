import type { Block, BlockTransform } from '@wordpress/blocks';

/**
 * A way from one block to another. WordPress's own types call what such a
 * function gets unknown; here it says itself which attributes it reads.
 */
export type Transform = Omit<
	BlockTransform,
	'isMatch' | 'transform' | '__experimentalConvert'
> & {
	isMatch?: ( ...args: never[] ) => boolean;
	transform?: ( ...args: never[] ) => Block | Block[];
	__experimentalConvert?: ( ...args: never[] ) => Block | Block[];
	/** Raw transforms: the elements that pasting must leave as they are. */
	schema?: object;
};

/** The transforms of a block, both ways. */
export type Transforms = {
	from?: Transform[];
	to?: Transform[];
	/** What is left when the block is taken off its content. */
	ungroup?: ( ...args: never[] ) => Block[];
};

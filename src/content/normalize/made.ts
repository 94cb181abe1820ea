import type { BlockNode } from '../blocks/block';

/** Blocks, and whether the next sibling is part of them. */
export type Made = { blocks: BlockNode[]; taken?: boolean };

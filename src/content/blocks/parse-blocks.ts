import { parse } from "@wordpress/block-serialization-default-parser";
import type { BlockNode } from "./block";

type Parsed = ReturnType<typeof parse>[number];

function nodeOf(parsed: Parsed): BlockNode {
  return {
    blockName:
      parsed.blockName?.includes("/") === false
        ? `core/${parsed.blockName}`
        : parsed.blockName,
    attrs: { ...parsed.attrs },
    innerBlocks: parsed.innerBlocks.map(nodeOf),
    innerContent: parsed.innerContent,
  };
}

/**
 * Reads block markup as WordPress does. Top-level blocks keep the markup they
 * had, to be written again to the byte.
 *
 * @param markup Post content.
 */
export function parseBlocks(markup: string): BlockNode[] {
  return parse(markup).map(nodeOf);
}

import type { ElementContent, Nodes } from 'hast';
import type { BlockNode } from './blocks/block';
import type { Labels } from './labels';
import type { Container } from './parse/container';
import type { AssetRef, ConvertOptions } from './types';

/** A note at the foot of the document, in the order of first mention. */
export type Footnote = { id: string; number: number; content: string };

/** What one run of convert() reads and gathers, handed down the tree. */
export type Conversion = {
	readonly options: ConvertOptions;
	readonly labels: Labels;
	/** Containers that the line pass found, by the number in their markers. */
	readonly containers: readonly Container[];
	/** Footnotes by the identifier that the document gives them. */
	readonly footnotes: Map< string, Footnote >;
	/** The id of each note that the document has, by its identifier. */
	readonly noteIds: ReadonlyMap< string, string >;
	readonly assets: AssetRef[];
	/** A node's line in the document, front matter included. */
	lineOf: ( node: Nodes ) => number | undefined;
	warn: ( message: string, line?: number ) => void;
	/** Siblings with containers put into elements of their own. */
	wrap: ( nodes: readonly Nodes[] ) => ElementContent[];
	/** Nodes as blocks: what recognisers call for what stands inside. */
	flow: ( nodes: readonly Nodes[] ) => BlockNode[];
	/** The same run for HTML that was read by itself, by the line it begins on. */
	startingAt: ( line: number ) => Conversion;
};

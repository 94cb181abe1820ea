import type { Root } from 'hast';
import type { Container } from './container';

/** A document as an HTML tree, containers' markers still in it. */
export type ParsedDocument = {
	tree: Root;
	containers: Container[];
	nonce: string;
	/** The document's line, from 1, for a line of the tree's positions. */
	lineOf: ( line: number ) => number;
	warnings: { message: string; line: number }[];
	/** Lower case: which way the text of a whole page runs, where it says so. */
	direction?: string;
	/** What a comment form in the text asks for. */
	comments?: 'open';
	/** Whether the text names a way back to the top. */
	scrollToTop?: boolean;
};

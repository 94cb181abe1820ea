/** A part of a document that its own lines or tags set apart. */
export type Container = {
	kind: 'callout' | 'quote' | 'details' | 'group' | 'blocks' | 'html';
	/** A callout's type as written, such as `danger`. */
	word: string;
	/** Inline Markdown, written as the container's first paragraph. */
	title?: string;
	/** The first heading, or the first paragraph, inside is the title. */
	titleFrom?: 'heading' | 'paragraph';
	fold?: 'open' | 'closed';
	/** Inline HTML of whom a quotation is by. */
	attribution?: string;
	/** Markup to take as it is, or to read as HTML. */
	source?: string;
	/** 1 for the document's first line. */
	line: number;
};

/** An element of rendered HTML, whoever has parsed it. */
export type Rendered = {
	/** The element's name in lower case. */
	tag: string;
	classes: readonly string[];
	/** An attribute by its name in HTML: empty for a bare one, undefined for none. */
	attribute: ( name: string ) => string | undefined;
};

/** How a renderer writes callouts in HTML. */
export type CalloutDialect = {
	/** The type's word, or undefined for an element that is no callout. */
	word: ( element: Rendered ) => string | undefined;
	/** Class of the title's element; without it a `summary` is the title. */
	title?: RegExp;
	/** Class of the element whose own child the title is. */
	titleIn?: RegExp;
	/** Class of the body's element; absent: all but the title. */
	body?: RegExp;
	isObsidian?: boolean;
};

/** What a callout's comment and markup hold; DESIGN: one row an attribute. */
export type CalloutAttributes = {
	type: string;
	label?: string;
	title?: string;
	/** 0 is a plain paragraph; 2 to 6 a heading of that level. */
	level: number;
	fold: 'none' | 'open' | 'closed';
	labelHidden: boolean;
	titleHidden: boolean;
	icon: boolean;
	/** A colour preset's slug or `#rrggbb`; absent means the type's own. */
	accent?: string;
	/** WordPress's own: where a link into the page leads. */
	anchor?: string;
};

/** What every part of the callout's editor is given. */
export type CalloutEditProps = {
	attributes: CalloutAttributes;
	setAttributes: ( attributes: Partial< CalloutAttributes > ) => void;
	clientId: string;
};

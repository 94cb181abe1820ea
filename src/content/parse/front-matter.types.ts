/** What front matter is written in; JavaScript is known, and not read. */
export type FrontMatterForm = 'YAML' | 'TOML' | 'JSON' | 'JavaScript';

/** What a document says about itself before its first line of text. */
export type FrontMatter = {
	title?: string;
	slug?: string;
	/** As it was written: nothing here says that it is a date. */
	date?: string;
	status?: string;
	excerpt?: string;
	author?: string;
	categories?: string[];
	tags?: string[];
	/** A path or an address. */
	featuredImage?: string;
	comments?: 'open' | 'closed';
	lang?: string;
	/** A post that is there already, by its number. */
	wordpressId?: number;
	/** Every key that we have no use for, as it was read. */
	unknown?: Record< string, unknown >;
};

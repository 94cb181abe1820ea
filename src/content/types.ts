import type { BlockNode } from './blocks/block';
import type { FrontMatter } from './parse/front-matter';

/** What a document is written in; `auto` decides by looking at it. */
export type DocumentForm = 'auto' | 'markdown' | 'html' | 'text';

/** A picture or file that WordPress has already. */
export type UploadedMedia = { id: number; url: string };

export type ConvertOptions = {
	/** Default `auto`, which never takes a document for plain text. */
	from?: DocumentForm;
	/** Named in warnings and `source`: a path, or `-` for standard input. */
	source?: string;
	/**
	 * The word for each type of callout by slug, and for `scroll-to-top`, in the
	 * post's language; wins over the document's `lang`.
	 */
	labels?: Readonly< Record< string, string > >;
	/** BCP 47; wins over the document's own `lang`. */
	lang?: string;
	/** `attributed`: block quotations that nobody is named for stay core quotes. */
	quotes?: 'attributed' | 'all';
	/** Sets quotations found in prose as pull quotes that repeat the article. */
	promoteQuotes?: boolean;
	/** Bold labels (`**Note:** …`): in block quotations only, anywhere, or never. */
	boldLabels?: 'quote' | 'all' | 'off';
	/** What a line break inside a paragraph of the source becomes. */
	softBreaks?: 'space' | 'br';
	/** `core` needs `postMeta` stored with the post; `list` stands in the text. */
	footnotes?: 'core' | 'list';
	/** Uploaded files by the path or URL that the document names them with. */
	media?: ReadonlyMap< string, UploadedMedia >;
	/** Where links lead by the path that the document names them with. */
	links?: ReadonlyMap< string, string >;
};

/** What a person should know about a document; the conversion went on. */
export type Warning = {
	message: string;
	/** 1 for the document's first line, front matter included. */
	line?: number;
	/** `front-matter`: what it says is lost, so that nobody should publish the rest. */
	code?: 'front-matter';
};

/** Inline or block HTML, and the same words without tags. */
export type RichText = { html: string; text: string };

export type Callout = {
	type: string;
	/** The word the document used, such as `danger`. */
	rawType: string;
	label: string;
	title?: RichText;
	body: RichText;
	fold?: 'open' | 'closed';
	/** Indexes from the top-level block down; only from blocks. */
	path?: readonly number[];
	line?: number;
};

export type Quote = {
	text: RichText;
	name?: string;
	role?: string;
	work?: string;
	url?: string;
	date?: string;
	/** Set apart, repeated in large, or said in running prose. */
	form: 'block' | 'pull' | 'prose';
	/** 0 to 1: 1 for what stands in a block of its own. */
	confidence: number;
	path?: readonly number[];
	line?: number;
};

/** A file or link that the document names and a publisher has to resolve. */
export type AssetRef = {
	kind: 'image' | 'media' | 'link';
	/** As written in the document. */
	url: string;
	alt?: string;
	line?: number;
};

export type Converted = {
	source: string;
	title: string;
	slug: string;
	markup: string;
	blocks: BlockNode[];
	meta: FrontMatter;
	/** Post meta that the markup relies on, such as WordPress's `footnotes`. */
	postMeta: Record< string, string >;
	assets: AssetRef[];
	callouts: Callout[];
	quotes: Quote[];
	warnings: Warning[];
};

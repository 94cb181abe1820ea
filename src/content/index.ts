export { convert } from './convert';
export { extractCallouts, extractQuotes } from './extract/extract';
export { keepsFootnotes } from './export/notes';
export { toMarkdown } from './export/to-markdown';
export type { MarkdownOptions } from './export/to-markdown';
export type { ExtractOptions } from './extract/extract';
export { serialize } from './blocks/serialize';
export type { BlockNode } from './blocks/block';
export type { FrontMatter } from './parse/front-matter';
export type {
	AssetRef,
	Callout,
	Converted,
	ConvertOptions,
	DocumentForm,
	Quote,
	RichText,
	UploadedMedia,
	Warning,
} from './types';

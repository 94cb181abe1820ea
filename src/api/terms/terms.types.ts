import type { Query } from '../transport/query';

export type TermInput = {
	name: string;
	slug?: string;
	description?: string;
	/** Of a category. */
	parent?: number;
	meta?: Readonly< Record< string, unknown > >;
};

export type TermQuery = Query & {
	search?: string;
	slug?: string | readonly string[];
	post?: number;
	parent?: number;
	hide_empty?: boolean;
};

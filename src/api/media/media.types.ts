import type { Query } from '../transport/query';
import type { Media } from '../types';

export type MediaQuery = Query & {
	search?: string;
	media_type?: 'image' | 'video' | 'text' | 'application' | 'audio';
	parent?: number | readonly number[];
	slug?: string | readonly string[];
};

export type MediaInput = {
	title?: string;
	alt_text?: string;
	caption?: string;
	description?: string;
	/** The post it belongs to. */
	post?: number;
};

export type UploadResult = {
	action: 'uploaded' | 'found';
	media: Media;
};

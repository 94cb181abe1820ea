import type { PostInput, PostStatus } from '../../api';
import type { Converted } from '../../content';
import { readDate } from './post-date';
import { titleHtml, titleOfWords } from './post-title';
import { isStatus, STATUSES } from './status';

/** What a document's front matter says of its post. */
export type PostFields = Pick<
	PostInput,
	'title' | 'excerpt' | 'date' | 'date_gmt' | 'comment_status'
> & {
	/** Undefined leaves a post's status, and makes a new one a draft. */
	status?: PostStatus;
	/** The post's number, where the document names it by that. */
	id?: number;
	/** Names. */
	categories?: readonly string[];
	tags?: readonly string[];
	author?: string;
};

function readStatus( word: string ): PostStatus {
	const known = word === 'published' ? 'publish' : word;
	if ( ! isStatus( known ) ) {
		throw new Error(
			`The status “${ word }” is none that WordPress knows: use ${ STATUSES.join( ', ' ) }.`
		);
	}
	return known;
}

/**
 * Reads what front matter says of a post.
 *
 * @param converted       The document.
 * @param converted.meta  Its front matter.
 * @param converted.title Its title.
 * @param status          For a document that names none.
 * @throws Error For a status or date that cannot be meant, and for a later publishing without a date.
 */
export function readFields(
	{ meta, title }: Converted,
	status?: PostStatus
): PostFields {
	const { excerpt, author, categories, tags, comments } = meta;
	const fields: PostFields = {
		title:
			meta.title === undefined
				? titleOfWords( title )
				: titleHtml( title ),
		id: meta.wordpressId,
		status: meta.status === undefined ? status : readStatus( meta.status ),
		...( meta.date === undefined ? {} : readDate( meta.date ) ),
		excerpt,
		comment_status: comments,
		author,
		categories,
		tags,
	};
	if ( fields.status === 'future' && meta.date === undefined ) {
		throw new Error(
			'Its status is future, and it has no date: WordPress would publish it at once. Give it one, such as date: 2026-11-22T09:30:00+01:00.'
		);
	}
	return Object.fromEntries(
		Object.entries( fields ).filter(
			( [ , value ] ) => value !== undefined
		)
	);
}

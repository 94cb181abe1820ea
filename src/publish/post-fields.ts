import type { PostInput, PostStatus } from '../api';
import type { Converted } from '../content';
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

function twoDigits( number: number ): string {
	return String( number ).padStart( 2, '0' );
}

/**
 * A moment with its time zone is sent in UTC; one without is meant in the
 * site's own time, and so is a day.
 *
 * @param text As the front matter has it.
 */
function readDate( text: string ): Pick< PostFields, 'date' | 'date_gmt' > {
	const isDay = /^\d{4}-\d\d-\d\d$/.test( text );
	// Without the time, a day would be read as midnight in UTC.
	const moment = new Date( isDay ? `${ text }T00:00` : text );
	if ( Number.isNaN( moment.getTime() ) ) {
		throw new Error(
			`The date “${ text }” cannot be read: write it as 2026-11-22 or 2026-11-22T09:30:00+01:00.`
		);
	}
	if ( /\d.*(?:Z|GMT|UTC|[+-]\d\d:?\d\d)\)?$/i.test( text ) && ! isDay ) {
		return { date_gmt: moment.toISOString().slice( 0, 19 ) };
	}
	const day = [
		moment.getFullYear(),
		twoDigits( moment.getMonth() + 1 ),
		twoDigits( moment.getDate() ),
	].join( '-' );
	const time = [
		moment.getHours(),
		moment.getMinutes(),
		moment.getSeconds(),
	].map( twoDigits );
	return { date: `${ day }T${ time.join( ':' ) }` };
}

/**
 * Reads what front matter says of a post.
 *
 * @param converted       The document.
 * @param converted.meta  Its front matter.
 * @param converted.title Its title.
 * @param status          For a document that names none.
 * @throws Error For a status or date that cannot be meant.
 */
export function readFields(
	{ meta, title }: Converted,
	status?: PostStatus
): PostFields {
	const { excerpt, author, categories, tags, comments } = meta;
	const fields: PostFields = {
		title,
		id: meta.wordpressId,
		status: meta.status === undefined ? status : readStatus( meta.status ),
		...( meta.date === undefined ? {} : readDate( meta.date ) ),
		excerpt,
		comment_status: comments,
		author,
		categories,
		tags,
	};
	return Object.fromEntries(
		Object.entries( fields ).filter(
			( [ , value ] ) => value !== undefined
		)
	);
}

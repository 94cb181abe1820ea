import type { Post } from '../../api';

/** What a document can't say of a post. */
export type Unsaid = {
	/** The status that a document may have: nobody is to read more than before. */
	status: string;
	warnings: string[];
};

/**
 * What is lost of a post, beside its text, in a document.
 *
 * @param post The post, read for editing.
 */
export function unsaid( post: Post ): Unsaid {
	const { password, sticky, format = 'standard' } = post;
	const warnings = [];
	let { status } = post;
	if ( password ) {
		const isPublic = status === 'publish' || status === 'future';
		status = isPublic ? 'private' : status;
		warnings.push(
			`It is protected by a password, which no document holds${
				isPublic
					? ': the document’s status is private, so that publishing it shows the post to nobody else'
					: '; published to another site, it is not'
			}.`
		);
	}
	if ( sticky ) {
		warnings.push(
			'It is sticky, which no document says; published to another site, it is not.'
		);
	}
	if ( format !== 'standard' ) {
		warnings.push(
			`Its format is ${ format }, which no document says; published to another site, it is a standard post.`
		);
	}
	return { status, warnings };
}

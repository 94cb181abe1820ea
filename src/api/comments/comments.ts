import { Changeable } from '../writing/changeable';
import { later } from '../later';
import type { Query } from '../transport/query';
import type { Call } from '../transport/request';
import type { Comment } from '../types';

export type CommentStatus = 'approved' | 'hold' | 'spam' | 'trash';

export type CommentInput = {
	/** The id of the post. */
	post: number;
	content: string;
	/** The id of the comment it answers. */
	parent?: number;
	author_name?: string;
	author_email?: string;
	author_url?: string;
	/** Needs an account that moderates. */
	status?: CommentStatus;
};

export type CommentQuery = Query & {
	post?: number | readonly number[];
	/** Other than `approve` needs an account that moderates. */
	status?: 'approve' | 'hold' | 'spam' | 'trash' | 'all';
	search?: string;
	context?: 'view' | 'embed' | 'edit';
};

export class CommentResource extends Changeable<
	Comment,
	CommentQuery,
	CommentInput
> {
	/**
	 * Writes a comment, sent once: a comment has no name to look for.
	 *
	 * @param input The comment.
	 * @param call  Signal, time, retries.
	 * @throws UnconfirmedCreateError where it may still arrive.
	 */
	async create( input: CommentInput, call: Call = {} ): Promise< Comment > {
		const { createComment } = await later();
		return createComment( this.transport, this.path, input, call );
	}

	/**
	 * Approves a comment, holds it back, or calls it spam.
	 *
	 * @param id     Its number.
	 * @param status What it becomes.
	 * @param call   Signal, time, retries.
	 */
	moderate(
		id: number,
		status: CommentStatus,
		call: Call = {}
	): Promise< Comment > {
		return this.update( id, { status }, call );
	}
}

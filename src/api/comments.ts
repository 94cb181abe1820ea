import { deleteOne } from './delete-one';
import { Paged } from './paged';
import { BY_ID } from './post-reader';
import type { Query } from './query';
import type { Call } from './request';
import { sendOnce } from './send-once';
import type { Transport } from './transport';
import type { Comment } from './types';

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
};

export type CommentQuery = Query & {
	post?: number | readonly number[];
	/** Other than `approve` needs an account that moderates. */
	status?: 'approve' | 'hold' | 'spam' | 'trash' | 'all';
	search?: string;
	context?: 'view' | 'embed' | 'edit';
};

export class CommentResource {
	private readonly path = '/wp/v2/comments';

	constructor( private readonly transport: Transport ) {}

	/**
	 * The comments that match.
	 *
	 * @param query Parameters of the REST handbook.
	 * @param call  Signal, time, retries.
	 */
	list( query: CommentQuery = {}, call: Call = {} ): Paged< Comment > {
		return new Paged( this.transport, {
			path: this.path,
			query: { ...BY_ID, ...query },
			call,
		} );
	}

	/**
	 * Writes a comment, sent once: a comment has no name to look for.
	 *
	 * @param input The comment.
	 * @param call  Signal, time, retries.
	 * @throws UnconfirmedCreateError where it may still arrive.
	 */
	create( input: CommentInput, call: Call = {} ): Promise< Comment > {
		return sendOnce(
			this.transport,
			{ ...call, path: this.path, data: input },
			`${ this.path }?post=${ input.post }&status=all`
		);
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
		return this.transport.request( {
			...call,
			method: 'POST',
			path: `${ this.path }/${ id }`,
			data: { status },
		} );
	}

	/**
	 * Moves a comment to the trash, or deletes it for good.
	 *
	 * @param id   Its number.
	 * @param call With `force` it skips the trash.
	 */
	delete(
		id: number,
		call: Call & { force?: boolean } = {}
	): Promise< void > {
		return deleteOne( this.transport, `${ this.path }/${ id }`, call );
	}
}

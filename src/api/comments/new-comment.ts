import { assertArgument } from '../errors/argument';
import type { CommentInput } from './comments';
import { isRecord } from '../transport/decode';
import type { Call } from '../transport/request';
import { sendOnce } from '../writing/send-once';
import type { Transport } from '../transport/transport';
import type { Comment } from '../types';

/**
 * What `CommentResource.create()` does.
 *
 * @param transport Sends it.
 * @param path      The collection.
 * @param input     As there.
 * @param call      As there.
 */
export function createComment(
	transport: Transport,
	path: string,
	input: CommentInput,
	call: Call
): Promise< Comment > {
	assertArgument( isRecord( input ), 'create() needs a comment', input );
	return sendOnce(
		transport,
		{ ...call, path, data: input },
		`${ path }?post=${ input.post }&status=all`
	);
}

import { AbortedError } from '../errors/errors';
import { unlessAborted } from './unless-aborted';

const queues = new WeakMap< object, Map< string, Promise< unknown > > >();

/**
 * Runs tasks of one key one after the other: two documents of one run that
 * name the same slug must not both find that it is free.
 *
 * @param owner  Whose keys they are.
 * @param key    What must not be worked on twice at once.
 * @param task   Runs once every earlier task of the key has ended.
 * @param signal Ends the waiting; the task has to heed it by itself.
 * @throws AbortedError where the signal aborts before the task's turn.
 */
export async function inTurn< T >(
	owner: object,
	key: string,
	task: () => Promise< T >,
	signal?: AbortSignal
): Promise< T > {
	const queue =
		queues.get( owner ) ?? new Map< string, Promise< unknown > >();
	queues.set( owner, queue );
	const before = queue.get( key );
	let end = () => {};
	const mine = new Promise< void >( ( resolve ) => {
		end = resolve;
	} );
	// Whoever leaves the queue must not let the next one in before its time.
	const turn = Promise.all( [ before, mine ] );
	queue.set( key, turn );
	try {
		await ( signal && before
			? unlessAborted( before, signal ).catch( () => {
					throw new AbortedError(
						`${ key }: the call was aborted while it waited for another one of the same name. It sent nothing.`,
						signal.reason
					);
				} )
			: before );
		return await task();
	} finally {
		end();
		void turn.then( () => {
			if ( queue.get( key ) === turn ) {
				queue.delete( key );
			}
		} );
	}
}

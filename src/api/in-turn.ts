const queues = new WeakMap< object, Map< string, Promise< unknown > > >();

/**
 * Runs tasks of one key one after the other: two documents of one run that
 * name the same slug must not both find that it is free.
 *
 * @param owner Whose keys they are.
 * @param key   What must not be worked on twice at once.
 * @param task  Runs once every earlier task of the key has ended.
 */
export async function inTurn< T >(
	owner: object,
	key: string,
	task: () => Promise< T >
): Promise< T > {
	const queue =
		queues.get( owner ) ?? new Map< string, Promise< unknown > >();
	queues.set( owner, queue );
	const before = queue.get( key ) ?? Promise.resolve();
	const mine = before.then( task, task );
	queue.set( key, mine );
	try {
		return await mine;
	} finally {
		if ( queue.get( key ) === mine ) {
			queue.delete( key );
		}
	}
}

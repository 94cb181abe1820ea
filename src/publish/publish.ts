import type { Client } from '../api';
import type { Document } from './plan/document';
import { inParallel } from './in-parallel';
import { warnOfMissingPlugin } from './site/missing-plugin';
import { Patience } from './patience';
import type { Plan } from './plan/plan';
import { planDocuments } from './plan/plan-documents';
import { unsent } from './result';
import type { PublishResult } from './result';
import { Run } from './run';
import type { RunOptions } from './run.types';
import type { Task } from './decide/survey';

export type PublishOptions = RunOptions & {
	/** Finishes what is in flight and leaves the rest for the next run. */
	signal?: AbortSignal;
	/** Documents at a time; default 4. */
	concurrency?: number;
	/** Learns that the site lacks the plugin, before the first post is sent. */
	onPluginMissing?: () => void;
};

type Done = { plan: Plan; result: PublishResult };

const ENDED = 'The run ended before its turn; the next one goes on with it.';
const NOT_LOOKED_FOR =
	'An earlier run sent it without an answer, and this one ended before it was known whether it arrived; the next one looks again.';

function isWritten( { action }: PublishResult ): boolean {
	return action === 'created' || action === 'updated';
}

// The second writing only puts in the addresses: for people it is one.
function withAction(
	again: PublishResult,
	sent: PublishResult
): PublishResult {
	if ( again.action === 'not-sent' ) {
		return sent;
	}
	return isWritten( again ) || again.action === 'unchanged'
		? { ...again, action: sent.action }
		: again;
}

/**
 * Publishes documents. Each ends in one result, in the order of finishing;
 * one that cannot be published does not stop the others.
 *
 * @param client    Of the site.
 * @param documents What to publish.
 * @param options   How, and where their ledger stands.
 * @throws EditorialError Where the site knows nobody by these credentials, or
 *         does not answer; the results until then were given.
 */
export async function* publish(
	client: Client,
	documents: Iterable< Document > | AsyncIterable< Document >,
	options: PublishOptions
): AsyncGenerator< PublishResult > {
	const plans: Plan[] = [];
	for await ( const planned of planDocuments( documents, options ) ) {
		if ( 'plan' in planned ) {
			plans.push( planned.plan );
		} else {
			yield planned.failed;
		}
	}
	if ( plans.length === 0 ) {
		return;
	}
	const patience = new Patience( options.signal );
	let run: Run;
	let tasks: Task[];
	try {
		run = await Run.begin( client, options, patience );
		tasks = await run.survey( plans );
		await warnOfMissingPlugin( client, tasks, options.onPluginMissing );
	} catch ( error ) {
		if ( ! patience.signal.aborted ) {
			throw error;
		}
		// A run that was ended still says what it did not send.
		yield* plans.map( ( plan ) => unsent( plan, 'not-sent', ENDED ) );
		return;
	}

	const { concurrency = 4 } = options;
	const left = new Set( plans );
	const inDoubt = new Map< Plan, PublishResult | undefined >();
	const halfLinked = new Map< Plan, PublishResult >();
	const inTurn = < Item >(
		items: Iterable< Item >,
		work: ( item: Item ) => Promise< Done >
	) => inParallel( items, concurrency, work, patience.signal );

	for await ( const { plan, result } of inTurn( tasks, async ( task ) => ( {
		plan: task.plan,
		result: await run.perform( task ),
	} ) ) ) {
		left.delete( plan );
		if ( result.action === 'unknown' ) {
			inDoubt.set(
				plan,
				result.reason === undefined ? undefined : result
			);
		} else if ( plan.links.length && isWritten( result ) ) {
			halfLinked.set( plan, result );
		} else {
			yield result;
		}
	}
	for await ( const { plan, result } of inTurn(
		inDoubt,
		async ( [ doubtful, sent ] ) => ( {
			plan: doubtful,
			result: await run.settle( doubtful, sent ),
		} )
	) ) {
		inDoubt.delete( plan );
		yield result.action === 'unknown'
			? { reason: NOT_LOOKED_FOR, ...result }
			: result;
	}
	for await ( const { plan, result } of inTurn(
		halfLinked,
		async ( [ linking, sent ] ) => ( {
			plan: linking,
			result: run.links.hasNew( linking )
				? withAction( await run.again( linking, sent ), sent )
				: sent,
		} )
	) ) {
		halfLinked.delete( plan );
		yield result;
	}
	yield* halfLinked.values();
	for ( const [ plan, sent ] of inDoubt ) {
		yield sent ?? unsent( plan, 'unknown', NOT_LOOKED_FOR );
	}
	for ( const plan of left ) {
		yield unsent( plan, 'not-sent', ENDED );
	}
	if ( patience.fatal ) {
		throw patience.fatal;
	}
}

import { isWell, publish, WITHOUT_PLUGIN } from '../publish';
import type { PublishResult } from '../publish';
import { connectAccount } from './connect';
import { EXIT } from './exit-code';
import { findDocuments } from './find-documents';
import { onInterrupt } from './interrupt';
import { showProgress } from './progress';
import { lineOf, summaryOf } from './publish-report';
import { planOptions, readDocuments } from './read-documents';
import type { PublishFlags } from './read-documents';
import { warningLine } from './terminal';
import type { Terminal } from './terminal';

/**
 * `publish`: sends documents and says what became of each.
 *
 * @param given    The arguments.
 * @param flags    The flags.
 * @param terminal Where to say it.
 * @return The exit code.
 */
export async function publishDocuments(
	given: string[],
	flags: PublishFlags,
	terminal: Terminal
): Promise< number > {
	const files = await findDocuments( given );
	const started = Date.now();
	const { signal, release } = onInterrupt( ( line ) =>
		progress.print( line )
	);
	const progress = showProgress(
		files.length,
		'documents',
		terminal.watched,
		terminal.complain
	);
	const results: PublishResult[] = [];
	let ended: unknown;
	const take = ( result: PublishResult ) => {
		results.push( result );
		// After Ctrl-C the rest comes at once, and nothing was done with it.
		if ( result.action !== 'not-sent' ) {
			progress.step();
		}
		if ( flags.json ) {
			terminal.json( result );
		}
		const isQuiet = flags.quiet && isWell( result.action );
		if ( ! isQuiet && result.action !== 'unchanged' ) {
			progress.print( lineOf( result ) );
		}
		for ( const warning of flags.quiet ? [] : result.warnings ) {
			progress.print( warningLine( result.source, warning ) );
		}
	};
	try {
		const { client, credentials } = await connectAccount(
			flags.credentials,
			{
				...terminal,
				complain: progress.print,
				say: flags.quiet ? terminal.say : progress.print,
			},
			signal
		);
		for await ( const result of publish(
			client,
			readDocuments( files, take ),
			{
				...( await planOptions( flags, given ) ),
				onConflict: flags.onConflict,
				site: credentials.site,
				signal,
				onWait: ( source, seconds ) =>
					progress.print(
						`waiting up to ${ seconds } s for ${ source }: it was sent without an answer, and may still arrive`
					),
				onPluginMissing: () =>
					progress.print(
						`${ credentials.site } does not have the plugin Editorial Blocks: ${ WITHOUT_PLUGIN }`
					),
			}
		) ) {
			take( result );
		}
	} catch ( error ) {
		// What was done until then is told first.
		if ( results.length === 0 ) {
			throw error;
		}
		ended = error;
	} finally {
		progress.stop();
		release();
	}
	const actions = results.map( ( { action } ) => action );
	summaryOf( actions, ( Date.now() - started ) / 1000 ).forEach(
		terminal.say
	);
	if ( ended !== undefined ) {
		throw ended;
	}
	return actions.every( isWell ) ? EXIT.ok : EXIT.someFailed;
}

import type { PostStatus } from '../api';
import { isWell, publish, reasonOf, WITHOUT_PLUGIN } from '../publish';
import type {
	Document,
	OnConflict,
	PlanOptions,
	PublishResult,
} from '../publish';
import { connectAccount } from './connect';
import { EXIT } from './exit-code';
import { findDocuments } from './find-documents';
import { onInterrupt } from './interrupt';
import { convertOptions } from './options';
import type { CommonFlags, CredentialFlags, ReadingFlags } from './options';
import { showProgress } from './progress';
import { formOf, readDocument } from './read-document';
import { warningLine } from './terminal';
import type { Terminal } from './terminal';
import { counted, tally } from './wording';

export type PublishFlags = CommonFlags &
	CredentialFlags &
	ReadingFlags & {
		dryRun?: boolean;
		status?: PostStatus;
		onConflict?: OnConflict;
	};

/**
 * How the flags say that documents become posts.
 *
 * @param flags What was given.
 */
export function planOptions( flags: PublishFlags ): PlanOptions {
	return {
		convert: ( { source } ) => convertOptions( flags, formOf( source ) ),
		status: flags.status,
	};
}

/**
 * Reads documents; one that cannot be read does not stop the others.
 *
 * @param files    Their paths.
 * @param onFailed Gets those.
 */
export async function* readDocuments(
	files: readonly string[],
	onFailed: ( failed: PublishResult ) => void
): AsyncGenerator< Document > {
	for ( const source of files ) {
		try {
			yield await readDocument( source );
		} catch ( error ) {
			onFailed( {
				source,
				slug: '',
				action: 'failed',
				reason: reasonOf( error ),
				warnings: [],
			} );
		}
	}
}

const REMEDIES: Readonly< Record< string, string > > = {
	conflict:
		'Conflicts were left as they are on the site: take the changes into the documents, or run again with --on-conflict overwrite or skip.',
	unknown:
		'What was sent without an answer may still arrive: run the same command again, and it looks before it sends anything.',
	'not-sent': 'Run the same command again to go on with the rest.',
};

function lineOf( result: PublishResult ): string {
	const { source, action, reason, link, status } = result;
	const where = link === undefined ? '' : ` → ${ link } (${ status })`;
	const why = reason === undefined ? '' : `: ${ reason }`;
	return `${ action.padEnd( 9 ) } ${ source }${ why || where }`;
}

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
	const take = ( result: PublishResult ) => {
		results.push( result );
		progress.step();
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
				say: progress.print,
			}
		);
		for await ( const result of publish(
			client,
			readDocuments( files, take ),
			{
				...planOptions( flags ),
				onConflict: flags.onConflict,
				site: credentials.site,
				signal,
				onPluginMissing: () =>
					progress.print(
						`${ credentials.site } does not have the plugin Editorial Blocks: ${ WITHOUT_PLUGIN }`
					),
			}
		) ) {
			take( result );
		}
	} finally {
		progress.stop();
		release();
	}
	const actions = results.map( ( { action } ) => action );
	const seconds = ( ( Date.now() - started ) / 1000 ).toFixed( 1 );
	terminal.say(
		`${ counted( results.length, 'document' ) } in ${ seconds } s: ${ tally( actions ) }.`
	);
	for ( const action of new Set( actions ) ) {
		const remedy = REMEDIES[ action ];
		if ( remedy !== undefined ) {
			terminal.say( remedy );
		}
	}
	return actions.every( isWell ) ? EXIT.ok : EXIT.someFailed;
}

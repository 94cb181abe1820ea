import { isStatus, exportPosts as writePosts } from '../publish';
import type { ExportResult } from '../publish';
import { connectAccount } from './connect';
import { EXIT, UsageError } from './exit-code';
import { onInterrupt } from './interrupt';
import { missingPosts } from './named-posts';
import { convertOptions } from './options';
import type { CommonFlags, CredentialFlags } from './options';
import { assertFolder } from './output-folder';
import { formOf } from './read-document';
import type { Terminal } from './terminal';
import { counted, summed } from './wording';

export type ExportFlags = CommonFlags &
	CredentialFlags & { post?: string[]; status?: string[]; force?: boolean };

function tell( result: ExportResult, terminal: Terminal ): void {
	const { action, file, post, reason, warnings } = result;
	const name = file ?? post.link;
	const line = `${ action.padEnd( 9 ) } ${ name }${ reason ? `: ${ reason }` : '' }`;
	if ( action === 'failed' || action === 'kept' ) {
		terminal.complain( line );
	} else if ( action === 'written' ) {
		terminal.say( line );
	}
	for ( const warning of warnings ) {
		terminal.say( `${ name }: warning: ${ warning }` );
	}
}

function summaryOf( results: readonly ExportResult[] ): string[] {
	const actions = results.map( ( { action } ) => action );
	const mine = actions.filter( ( action ) => action !== 'left-out' );
	const others = actions.length - mine.length;
	return [
		`${ summed( 'post', mine ) }.`,
		...( others
			? [
					`${ counted( others, 'other post is', 'other posts are' ) } not for this account to edit: left out.`,
				]
			: [] ),
	];
}

/**
 * `export`: writes posts as documents.
 *
 * @param folder   Where to.
 * @param flags    The flags.
 * @param terminal Where to say what was written.
 * @return The exit code.
 */
export async function exportPosts(
	folder: string,
	flags: ExportFlags,
	terminal: Terminal
): Promise< number > {
	const statuses = flags.status?.map( ( status ) => {
		if ( ! isStatus( status ) ) {
			throw new UsageError( `There is no status ${ status }.` );
		}
		return status;
	} );
	await assertFolder( folder );
	const results: ExportResult[] = [];
	const { signal, release } = onInterrupt( terminal.complain );
	try {
		const { client, credentials } = await connectAccount(
			flags.credentials,
			terminal,
			signal
		);
		await client.verify( { signal } );
		for await ( const result of writePosts( client, folder, {
			site: credentials.site,
			posts: flags.post,
			statuses,
			force: flags.force,
			plan: {
				convert: ( { source } ) =>
					convertOptions( {}, formOf( source ) ),
			},
			signal,
		} ) ) {
			results.push( result );
			if ( flags.json ) {
				terminal.json( result );
			}
			tell( result, terminal );
			if ( signal.aborted ) {
				break;
			}
		}
	} catch ( error ) {
		if ( ! signal.aborted ) {
			throw error;
		}
	} finally {
		release();
	}
	summaryOf( results ).forEach( terminal.say );
	if ( signal.aborted ) {
		terminal.complain(
			'Run the same command again to go on with the rest.'
		);
		return EXIT.someFailed;
	}
	const missing = missingPosts(
		flags.post,
		results.map( ( { post } ) => post )
	);
	if ( missing.length ) {
		terminal.complain( `Not found: ${ missing.join( ', ' ) }.` );
	}
	const isWell = results.every( ( { action } ) =>
		[ 'written', 'unchanged', 'left-out' ].includes( action )
	);
	return isWell && missing.length === 0 ? EXIT.ok : EXIT.someFailed;
}

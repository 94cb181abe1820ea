import { isStatus, exportPosts as writePosts } from '../publish';
import type { ExportResult } from '../publish';
import { connectAccount } from './connect';
import { EXIT, UsageError } from './exit-code';
import { convertOptions } from './options';
import type { CommonFlags, CredentialFlags } from './options';
import { formOf } from './read-document';
import type { Terminal } from './terminal';
import { counted, tally } from './wording';

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
	const { client, credentials } = await connectAccount(
		flags.credentials,
		terminal
	);
	await client.verify();
	const actions: string[] = [];
	for await ( const result of writePosts( client, folder, {
		site: credentials.site,
		posts: flags.post,
		statuses,
		force: flags.force,
		plan: {
			convert: ( { source } ) => convertOptions( {}, formOf( source ) ),
		},
	} ) ) {
		actions.push( result.action );
		if ( flags.json ) {
			terminal.json( result );
		}
		tell( result, terminal );
	}
	terminal.say(
		`${ counted( actions.length, 'post' ) }: ${ tally( actions ) }.`
	);
	const isAll =
		flags.post === undefined || actions.length >= flags.post.length;
	if ( ! isAll ) {
		terminal.complain( 'Some of the posts named were not found.' );
	}
	const isWell = actions.every( ( action ) =>
		[ 'written', 'unchanged' ].includes( action )
	);
	return isWell && isAll ? EXIT.ok : EXIT.someFailed;
}

import type { Command } from 'commander';
import { withCommon, withCredentials } from './options';
import type { ExportFlags } from './export-posts';
import { openTerminal } from './terminal';

const EXAMPLES = `
What Markdown cannot say of a block stands there as the block's own markup, so that
publishing the files again changes nothing. Files that were edited here are kept,
unless --force is given. Posts that were not changed on the site since are not written.

Examples:
  $ editorial-blocks export articles
  $ editorial-blocks export articles --post what-a-page-owes-its-reader
  $ editorial-blocks export drafts --status draft pending`;

/**
 * Adds `export`: posts to documents.
 *
 * @param program  The command line.
 * @param finished Gets the exit code.
 */
export function addExport(
	program: Command,
	finished: ( code: number ) => void
): void {
	const command = program
		.command( 'export' )
		.summary( 'turn posts into Markdown files' )
		.description(
			'Write posts as Markdown files with front matter and their images.'
		)
		.argument( '<folder>', 'where to write SLUG.md and images/' )
		.option( '--post <slugs...>', 'only these posts, by slug or number' )
		.option( '--status <statuses...>', 'only posts of these statuses' )
		.option( '--force', 'write over files that were edited here' )
		.addHelpText( 'after', EXAMPLES );
	withCredentials(
		withCommon( command, 'print one JSON object per post' )
	).action( async ( folder: string, flags: ExportFlags ) => {
		const { exportPosts } = await import( './export-posts' );
		finished(
			await exportPosts( folder, flags, openTerminal( !! flags.quiet ) )
		);
	} );
}

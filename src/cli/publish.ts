import { Option } from 'commander';
import type { Command } from 'commander';
import { withCommon, withCredentials, withReading } from './options';
import type { PublishFlags } from './read-documents';
import { openTerminal } from './terminal';

const EXAMPLES = `
Front matter (YAML or TOML): title, slug, date, status, excerpt, author, categories,
tags, featured_image, comments, lang, wordpress_id. A post is found again by its slug,
or by wordpress_id. What was published is noted in .editorial-blocks.jsonl beside the
documents: keep that file, and a run that was cut short goes on where it ended.

Examples:
  $ editorial-blocks publish articles --dry-run
  $ editorial-blocks publish articles
  $ editorial-blocks publish article.md --status publish
  $ editorial-blocks publish 'posts/**/*.md' --on-conflict skip --json > results.jsonl`;

/**
 * Adds `publish`: documents to posts.
 *
 * @param program  The command line.
 * @param finished Gets the exit code.
 */
export function addPublish(
	program: Command,
	finished: ( code: number ) => void
): void {
	const command = program
		.command( 'publish' )
		.summary( 'turn documents into posts on a site' )
		.description(
			'Publish Markdown, HTML or plain text as posts made of blocks. Posts that are there already are updated, never made twice.'
		)
		.argument(
			'<files...>',
			'files, folders, patterns, or - for standard input'
		)
		.option( '-n, --dry-run', 'print what would be done, offline' )
		.addOption(
			new Option(
				'--status <status>',
				'of documents that name none (default: new posts are drafts)'
			).choices( [ 'draft', 'publish', 'pending', 'private', 'future' ] )
		)
		.addOption(
			new Option(
				'--on-conflict <what>',
				'where the post was changed on the site since the last run'
			)
				.choices( [ 'fail', 'skip', 'overwrite' ] )
				.default( 'fail' )
		)
		.addHelpText( 'after', EXAMPLES );
	withReading(
		withCredentials(
			withCommon( command, 'print one JSON object per document' )
		)
	).action( async ( given: string[], flags: PublishFlags ) => {
		const work = flags.dryRun
			? ( await import( './print-plan' ) ).printPlan
			: ( await import( './publish-documents' ) ).publishDocuments;
		finished( await work( given, flags, openTerminal( !! flags.quiet ) ) );
	} );
}

import type { Command } from 'commander';
import { withCommon, withCredentials, withReading } from './options';
import type { ExtractFlags } from './extract-data';
import { openTerminal } from './terminal';

const EXAMPLES = `
Each line has "kind" ("callout" or "quote"), where it stands ("source", or "post" with
id, slug and link) and its fields. Without files the posts of EDITORIAL_BLOCKS_SITE are
read; without an account, those that everybody can read.

Examples:
  $ editorial-blocks extract docs | jq -r 'select(.kind == "callout") | .type' | sort | uniq -c
  $ editorial-blocks extract --post what-a-page-owes-its-reader
  $ editorial-blocks extract > everything.jsonl`;

/**
 * Adds `extract`: callouts and quotes as data.
 *
 * @param program  The command line.
 * @param finished Gets the exit code.
 */
export function addExtract(
	program: Command,
	finished: ( code: number ) => void
): void {
	const command = program
		.command( 'extract' )
		.summary( 'read callouts and quotes as data' )
		.description(
			'Read callouts and quotes, of documents or of a site’s posts, as JSON lines.'
		)
		.argument(
			'[files...]',
			'files, folders, patterns, or - for standard input'
		)
		.option( '--post <slugs...>', 'only these posts, by slug or number' )
		.addHelpText( 'after', EXAMPLES );
	withReading(
		withCredentials(
			withCommon( command, 'JSON lines, with or without it' )
		)
	).action( async ( given: string[], flags: ExtractFlags ) => {
		const { extractData } = await import( './extract-data' );
		finished(
			await extractData( given, flags, openTerminal( !! flags.quiet ) )
		);
	} );
}

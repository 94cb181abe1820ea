import type { Command } from 'commander';
import type { ConvertFlags } from './convert-documents';
import { withCommon, withReading } from './options';
import { openTerminal } from './terminal';

const EXAMPLES = `
Examples:
  $ editorial-blocks convert article.md > article.html
  $ editorial-blocks convert docs --output blocks
  $ pbpaste | editorial-blocks convert - --from text
  $ editorial-blocks convert posts/*.md --json | jq '{source, callouts: (.callouts | length)}'`;

/**
 * Adds `convert`: documents to block markup.
 *
 * @param program  The command line.
 * @param finished Gets the exit code.
 */
export function addConvert(
	program: Command,
	finished: ( code: number ) => void
): void {
	const command = program
		.command( 'convert' )
		.summary( 'turn documents into block markup' )
		.description(
			'Turn Markdown, HTML or plain text into block markup, without a site.'
		)
		.argument(
			'<files...>',
			'files, folders, patterns, or - for standard input'
		)
		.option(
			'-o, --output <folder>',
			'write SLUG.html files there instead of printing'
		)
		.addHelpText( 'after', EXAMPLES );
	withReading(
		withCommon( command, 'print one JSON object per document' )
	).action( async ( given: string[], flags: ConvertFlags ) => {
		const { convertDocuments } = await import( './convert-documents' );
		finished(
			await convertDocuments(
				given,
				flags,
				openTerminal( !! flags.quiet )
			)
		);
	} );
}

import type { Command } from 'commander';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Converted } from '../content';
import { EXIT, UsageError } from './exit-code';
import { convertOptions, withCommon, withReading } from './options';
import type { CommonFlags, ReadingFlags } from './options';
import { openTerminal, warningLine } from './terminal';
import type { Terminal } from './terminal';

type Flags = CommonFlags & ReadingFlags & { output?: string };

const EXAMPLES = `
Examples:
  $ editorial-blocks convert article.md > article.html
  $ editorial-blocks convert docs --output blocks
  $ pbpaste | editorial-blocks convert - --from text
  $ editorial-blocks convert posts/*.md --json | jq '{source, callouts: (.callouts | length)}'`;

function describe( converted: Converted ): object {
	const { source, title, slug, markup } = converted;
	const { callouts, quotes, warnings } = converted;
	return { source, title, slug, markup, callouts, quotes, warnings };
}

async function save(
	converted: Converted,
	folder: string,
	taken: Map< string, string >
): Promise< void > {
	const { source, slug, markup } = converted;
	const name = `${ slug || 'untitled' }.html`;
	const first = taken.get( name );
	if ( first !== undefined ) {
		throw new Error(
			`${ source } would be written to ${ name } as well as ${ first }: give one of them another slug.`
		);
	}
	taken.set( name, source );
	await mkdir( folder, { recursive: true } );
	await writeFile( path.join( folder, name ), `${ markup }\n` );
}

async function run(
	given: string[],
	flags: Flags,
	terminal: Terminal
): Promise< number > {
	const [ { convert }, { findDocuments }, { formOf, readDocument } ] =
		await Promise.all( [
			import( '../content' ),
			import( './find-documents' ),
			import( './read-document' ),
		] );
	const files = await findDocuments( given );
	if ( files.length > 1 && ! flags.json && flags.output === undefined ) {
		throw new UsageError(
			`${ files.length } documents: name a folder for them with --output, or ask for --json.`
		);
	}
	const taken = new Map< string, string >();
	let failed = 0;
	for ( const file of files ) {
		try {
			const { source, text } = await readDocument( file );
			const converted = convert( text, {
				...convertOptions( flags, formOf( file, flags.from ) ),
				source,
			} );
			for ( const warning of converted.warnings ) {
				terminal.say( warningLine( source, warning ) );
			}
			if ( flags.output !== undefined ) {
				await save( converted, flags.output, taken );
			}
			if ( flags.json ) {
				terminal.json( describe( converted ) );
			} else if ( flags.output === undefined ) {
				terminal.text( `${ converted.markup }\n` );
			}
		} catch ( error ) {
			failed++;
			const reason = error instanceof Error ? error.message : error;
			terminal.complain( `${ file }: error: ${ reason }` );
		}
	}
	return failed ? EXIT.someFailed : EXIT.ok;
}

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
	).action( async ( given: string[], flags: Flags ) =>
		finished( await run( given, flags, openTerminal( !! flags.quiet ) ) )
	);
}

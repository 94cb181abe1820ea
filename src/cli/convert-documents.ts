import { convert } from '../content';
import type { Converted } from '../content';
import { EXIT, UsageError } from './exit-code';
import { findDocuments } from './find-documents';
import { convertOptions } from './options';
import type { CommonFlags, ReadingFlags } from './options';
import { assertFolder, OutputFolder, withoutOutput } from './output-folder';
import { formOf, readDocument } from './read-document';
import { warningLine } from './terminal';
import type { Terminal } from './terminal';

export type ConvertFlags = CommonFlags & ReadingFlags & { output?: string };

function describe( converted: Converted ): object {
	const { source, title, slug, markup } = converted;
	const { callouts, quotes, warnings } = converted;
	return { source, title, slug, markup, callouts, quotes, warnings };
}

async function documentsOf(
	given: readonly string[],
	{ json, output }: ConvertFlags
): Promise< string[] > {
	if ( output !== undefined ) {
		await assertFolder( output );
		return withoutOutput( await findDocuments( given ), given, output );
	}
	const files = await findDocuments( given );
	if ( files.length > 1 && ! json ) {
		throw new UsageError(
			`${ files.length } documents: name a folder for them with --output, or ask for --json.`
		);
	}
	return files;
}

/**
 * `convert`: turns documents into block markup.
 *
 * @param given    The arguments.
 * @param flags    The flags.
 * @param terminal Where to print.
 * @return The exit code.
 */
export async function convertDocuments(
	given: string[],
	flags: ConvertFlags,
	terminal: Terminal
): Promise< number > {
	const files = await documentsOf( given, flags );
	const folder =
		flags.output === undefined
			? undefined
			: new OutputFolder( flags.output, files );
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
			await folder?.save( converted );
			if ( flags.json ) {
				terminal.json( describe( converted ) );
			} else if ( ! folder ) {
				terminal.text( `${ converted.markup }\n` );
			}
		} catch ( error ) {
			failed++;
			const reason = error instanceof Error ? error.message : error;
			terminal.complain( `${ file }: error: ${ reason }` );
			if ( flags.json ) {
				terminal.json( { source: file, action: 'failed', reason } );
			}
		}
	}
	return failed ? EXIT.someFailed : EXIT.ok;
}

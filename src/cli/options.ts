import { InvalidArgumentError, Option } from 'commander';
import type { Command } from 'commander';
import type { ConvertOptions, DocumentForm } from '../content';
import { labelLanguages, languageOf } from '../content/labels';

/** What every command takes. */
export type CommonFlags = { json?: boolean; quiet?: boolean };

/** How documents are read, where a command reads some. */
export type ReadingFlags = {
	from?: DocumentForm;
	labels?: string;
	quotes?: 'attributed' | 'all';
	promoteQuotes?: boolean;
	boldLabels?: 'quote' | 'all' | 'off';
	softBreaks?: 'space' | 'br';
};

export type CredentialFlags = { credentials?: string };

/**
 * Gives a command the flags that every command has.
 *
 * @param command The command.
 * @param json    What it prints with `--json`.
 */
export function withCommon( command: Command, json: string ): Command {
	return command
		.option( '--json', json )
		.option( '-q, --quiet', 'say nothing but what went wrong' );
}

const LANGUAGES = labelLanguages.join( ', ' );

// Whoever asks for French would find English labels in the posts.
function knownLocale( locale: string ): string {
	if ( ! labelLanguages.includes( languageOf( locale ) ) ) {
		throw new InvalidArgumentError(
			`Labels are known in ${ LANGUAGES }. For another language leave it out, and give convert() of editorial-blocks/content your own: { labels }.`
		);
	}
	return locale;
}

/**
 * Gives a command the flags of reading documents.
 *
 * @param command The command.
 */
export function withReading( command: Command ): Command {
	return command
		.addOption(
			new Option(
				'--from <form>',
				'what the documents are written in (default: by their names)'
			).choices( [ 'markdown', 'html', 'text' ] )
		)
		.option(
			'--labels <locale>',
			`language of labels such as “Note”: ${ LANGUAGES } (default: each document’s own lang, else en)`,
			knownLocale
		)
		.addOption(
			new Option(
				'--quotes <which>',
				'block quotations that become quote blocks'
			)
				.choices( [ 'attributed', 'all' ] )
				.default( 'attributed' )
		)
		.option(
			'--promote-quotes',
			'set quotations found in the text as pull quotes, too'
		)
		.addOption(
			new Option(
				'--bold-labels <where>',
				'where “**Note:** …” is a callout'
			)
				.choices( [ 'quote', 'all', 'off' ] )
				.default( 'quote' )
		)
		.addOption(
			new Option(
				'--soft-breaks <as>',
				'what a line break inside a paragraph becomes'
			)
				.choices( [ 'space', 'br' ] )
				.default( 'space' )
		);
}

/**
 * Gives a command the flag that names the credentials file.
 *
 * @param command The command.
 */
export function withCredentials( command: Command ): Command {
	return command.option(
		'--credentials <file>',
		'file of EDITORIAL_BLOCKS_SITE=, _USER= and _APP_PASSWORD= lines'
	);
}

/**
 * The options of `convert()` that the flags stand for.
 *
 * @param flags What was given.
 * @param form  What this document is written in by its name.
 */
export function convertOptions(
	flags: ReadingFlags,
	form: DocumentForm
): ConvertOptions {
	const { from = form, labels, quotes, promoteQuotes } = flags;
	const { boldLabels, softBreaks } = flags;
	return {
		from,
		...( labels === undefined ? {} : { lang: labels } ),
		quotes,
		promoteQuotes,
		boldLabels,
		softBreaks,
	};
}

import { convert, extractCallouts, extractQuotes } from '../content';
import type { Callout, Quote } from '../content';
import { readPosts, reasonOf } from '../publish';
import { connect } from './connect';
import { EXIT } from './exit-code';
import { findDocuments } from './find-documents';
import { missingPosts } from './named-posts';
import { convertOptions } from './options';
import type { CommonFlags, CredentialFlags, ReadingFlags } from './options';
import { formOf, readDocument } from './read-document';
import type { Terminal } from './terminal';
import { counted } from './wording';

export type ExtractFlags = CommonFlags &
	CredentialFlags &
	ReadingFlags & { post?: string[] };

type Found = { callouts: Callout[]; quotes: Quote[] };

function print( place: object, found: Found, { json }: Terminal ): void {
	for ( const callout of found.callouts ) {
		json( { kind: 'callout', ...place, ...callout } );
	}
	for ( const quote of found.quotes ) {
		json( { kind: 'quote', ...place, ...quote } );
	}
}

async function extractFromFiles(
	given: string[],
	flags: ExtractFlags,
	terminal: Terminal
): Promise< number > {
	let failed = 0;
	for ( const file of await findDocuments( given ) ) {
		try {
			const { source, text } = await readDocument( file );
			const options = convertOptions( flags, formOf( file, flags.from ) );
			print( { source }, convert( text, options ), terminal );
		} catch ( error ) {
			failed++;
			terminal.complain( `${ file }: error: ${ reasonOf( error ) }` );
		}
	}
	return failed ? EXIT.someFailed : EXIT.ok;
}

async function extractFromSite(
	flags: ExtractFlags,
	terminal: Terminal
): Promise< number > {
	const { client, credentials } = await connect(
		flags.credentials,
		terminal
	);
	const isKnown = credentials.account !== undefined;
	if ( isKnown ) {
		// A wrong password is no error to a list: it answers as to anybody.
		await client.verify();
	}
	const read: { id: number; slug: string }[] = [];
	for await ( const { id, slug, link, content, form } of readPosts(
		client,
		isKnown,
		{ posts: flags.post }
	) ) {
		read.push( { id, slug } );
		print(
			{ post: { id, slug, link } },
			{
				callouts: extractCallouts( content, { form } ),
				quotes: extractQuotes( content, { form } ),
			},
			terminal
		);
	}
	terminal.say( `${ counted( read.length, 'post' ) } read.` );
	const missing = missingPosts( flags.post, read );
	if ( missing.length ) {
		terminal.complain(
			`Not found, or not for this account to read: ${ missing.join( ', ' ) }.`
		);
	}
	return missing.length ? EXIT.someFailed : EXIT.ok;
}

/**
 * `extract`: prints callouts and quotes, one a line.
 *
 * @param given    The files; none for the site.
 * @param flags    The flags.
 * @param terminal Where to print.
 * @return The exit code.
 */
export function extractData(
	given: string[],
	flags: ExtractFlags,
	terminal: Terminal
): Promise< number > {
	return given.length
		? extractFromFiles( given, flags, terminal )
		: extractFromSite( flags, terminal );
}

import { forecast, Ledgers, planDocuments } from '../publish';
import type { Forecast, PublishResult } from '../publish';
import { readSite } from './credentials';
import { EXIT } from './exit-code';
import { findDocuments } from './find-documents';
import { planOptions, readDocuments } from './read-documents';
import type { PublishFlags } from './read-documents';
import { warningLine } from './terminal';
import type { Terminal } from './terminal';
import { counted, sized, tally } from './wording';

const DOING: Readonly< Record< Forecast[ 'action' ], string > > = {
	create: 'create',
	update: 'update',
	nothing: 'nothing to do',
	'look-up': 'look whether it has arrived, then go on',
};

function detailsOf( plan: Forecast ): string {
	const bytes = plan.files.reduce( ( sum, { size } ) => sum + size, 0 );
	return [
		plan.callouts ? counted( plan.callouts, 'callout' ) : '',
		plan.quotes ? counted( plan.quotes, 'quote' ) : '',
		plan.files.length
			? `${ counted( plan.files.length, 'file' ) } to upload (${ sized( bytes ) })`
			: '',
		plan.categories.length ? `in ${ plan.categories.join( ', ' ) }` : '',
		plan.tags.length ? `tagged ${ plan.tags.join( ', ' ) }` : '',
	]
		.filter( Boolean )
		.join( '; ' );
}

function print( plan: Forecast, { say }: Terminal ): void {
	const { source, title, slug, action, status, link } = plan;
	say( `${ source }: ${ DOING[ action ] }` );
	say( `  “${ title }”, ${ link ?? `slug ${ slug }` }, ${ status }` );
	const details = detailsOf( plan );
	if ( details ) {
		say( `  ${ details }` );
	}
	for ( const { path } of plan.files ) {
		say( `  uploads ${ path }` );
	}
	for ( const warning of plan.warnings ) {
		say( `  ${ warningLine( source, warning ) }` );
	}
}

/**
 * `publish --dry-run`: says what would be done, without asking the site.
 *
 * @param given    The arguments.
 * @param flags    The flags.
 * @param terminal Where to say it.
 * @return The exit code.
 */
export async function printPlan(
	given: string[],
	flags: PublishFlags,
	terminal: Terminal
): Promise< number > {
	const files = await findDocuments( given );
	const site = await readSite( flags.credentials, process.env );
	const ledgers = site === undefined ? undefined : new Ledgers( site );
	const actions: string[] = [];
	let failures = 0;
	const fail = ( failed: PublishResult ) => {
		failures++;
		terminal.complain( `${ failed.source }: error: ${ failed.reason }` );
		if ( flags.json ) {
			terminal.json( failed );
		}
	};
	for await ( const planned of planDocuments( readDocuments( files, fail ), {
		...( await planOptions( flags, given ) ),
		site,
	} ) ) {
		if ( 'failed' in planned ) {
			fail( planned.failed );
			continue;
		}
		const plan = forecast( planned.plan, ledgers );
		actions.push( plan.action );
		if ( flags.json ) {
			terminal.json( plan );
		}
		print( plan, terminal );
	}
	terminal.say(
		`${ counted( actions.length, 'document' ) } planned${ actions.length ? ` (${ tally( actions ) })` : '' }; nothing was sent.`
	);
	return failures ? EXIT.someFailed : EXIT.ok;
}

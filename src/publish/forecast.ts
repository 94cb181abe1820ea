import type { Ledger } from './ledger/ledger';
import type { Ledgers } from './ledger/ledgers';
import { LinkBook } from './send/link-book';
import type { LocalFile } from './plan/local-file';
import type { Plan } from './plan/plan';
import { reasonOf } from './reason';

/** What publishing a document would do, as far as it is known offline. */
export type Forecast = {
	source: string;
	title: string;
	slug: string;
	/** `look-up`: it was sent before, and no answer says whether it arrived. */
	action: 'create' | 'update' | 'nothing' | 'look-up';
	/** Of the post that the ledger knows. */
	id?: number;
	link?: string;
	/** The status it asks for, or will have. */
	status: string;
	categories: readonly string[];
	tags: readonly string[];
	/** Files to upload, in bytes. */
	files: { path: string; size: number }[];
	callouts: number;
	quotes: number;
	warnings: Plan[ 'warnings' ];
};

/**
 * Foretells what publishing a document would do, by the ledger alone.
 *
 * @param plan    The document.
 * @param ledgers Of the site; undefined where none is named.
 */
export function forecast( plan: Plan, ledgers?: Ledgers ): Forecast {
	const { document, converted, slug, fields, featured } = plan;
	const ledger = ledgers?.of( document.folder );
	const key = fields.id ?? slug;
	const saved = ledger?.savedAs( key );
	const links = ledgers ? new LinkBook( ledgers ).linksOf( plan ) : {};
	const isSame =
		saved?.digest === plan.digest &&
		Object.entries( links ).every(
			( [ url, link ] ) => saved.links[ url ] === link
		);
	const files = [ ...plan.files, ...( featured ? [ featured ] : [] ) ].filter(
		( file ) => ! ledger?.upload( file.sha256 )
	);
	const doing = () => {
		if ( ledger?.unconfirmed( key ) ) {
			return 'look-up';
		}
		if ( isSame ) {
			return 'nothing';
		}
		return saved || fields.id !== undefined ? 'update' : 'create';
	};
	return {
		source: document.source,
		title: converted.title,
		slug,
		action: doing(),
		...( saved ? { id: saved.id, link: saved.link } : {} ),
		status: fields.status ?? saved?.status ?? 'draft',
		categories: fields.categories ?? [],
		tags: fields.tags ?? [],
		files: files.map( ( { path, size } ) => ( { path, size } ) ),
		callouts: converted.callouts.length,
		quotes: converted.quotes.length,
		warnings: [
			...plan.warnings,
			...files.flatMap( doubtful ),
			...unwritable( ledger ),
		],
	};
}

function doubtful( { url, path, line }: LocalFile ): Plan[ 'warnings' ] {
	return /\.svgz?$/i.test( path )
		? [
				{
					message: `“${ url }” is an SVG, which WordPress takes only where a plugin allows it.`,
					line,
				},
			]
		: [];
}

function unwritable( ledger: Ledger | undefined ): Plan[ 'warnings' ] {
	try {
		ledger?.file.assertWritable();
		return [];
	} catch ( error ) {
		return [ { message: reasonOf( error ) } ];
	}
}

import type { PostInput } from '../../api';
import { convert } from '../../content';
import type { Converted, UploadedMedia, Warning } from '../../content';
import type { Plan, PlanOptions } from '../plan/plan';
import type { Publishing } from '../publishing';
import type { Taxonomy } from '../site/meant-terms';
import { termsOfPost } from '../site/terms-of-post';

/** Where the links of a document lead, by the address in the document. */
export type Links = Readonly< Record< string, string > >;

async function upload(
	plan: Plan,
	{ media, ledgers }: Publishing
): Promise< Map< string, UploadedMedia > > {
	const ledger = ledgers.of( plan.document.folder );
	const uploaded = new Map< string, UploadedMedia >();
	for ( const file of plan.files ) {
		uploaded.set( file.url, await media.upload( file, ledger ) );
	}
	return uploaded;
}

/**
 * A document with the addresses its files and links have on the site.
 *
 * @param plan    The document.
 * @param media   Its files, by the address in the document.
 * @param links   Where its links to other documents lead.
 * @param options How documents become posts.
 */
export function resolve(
	plan: Plan,
	media: ReadonlyMap< string, UploadedMedia >,
	links: Links,
	options: PlanOptions
): Converted {
	const led = new Map( Object.entries( links ) );
	for ( const [ url, file ] of media ) {
		led.set( url, file.url );
	}
	return led.size === 0
		? plan.converted
		: convert( plan.document.text, {
				...options.convert?.( plan.document ),
				source: plan.document.source,
				media,
				links: led,
			} );
}

/**
 * What the site is sent for a document, its files uploaded and its terms
 * created before.
 *
 * @param plan       The document.
 * @param links      Where its links to other documents lead.
 * @param publishing The run.
 * @param options    How documents become posts.
 * @throws Error Where the site refuses a file or a term.
 */
export async function postInput(
	plan: Plan,
	links: Links,
	publishing: Publishing,
	options: PlanOptions
): Promise< { input: PostInput; warnings: Warning[] } > {
	const { terms, authors, me, media, ledgers } = publishing;
	const { id: _, categories, tags, author, ...fields } = plan.fields;
	const uploaded = await upload( plan, publishing );
	const { markup, postMeta } = resolve( plan, uploaded, links, options );
	const input: PostInput = { ...fields, content: markup };
	const of = ( taxonomy: Taxonomy ) => () =>
		termsOfPost( taxonomy, plan, publishing );
	const warnings: Warning[] = [];
	if ( categories ) {
		input.categories = await terms.ids(
			'categories',
			categories,
			of( 'categories' )
		);
	}
	if ( tags ) {
		input.tags = await terms.ids( 'tags', tags, of( 'tags' ) );
	}
	if ( plan.featured ) {
		const { folder } = plan.document;
		const file = await media.upload( plan.featured, ledgers.of( folder ) );
		input.featured_media = file.id;
	}
	if ( Object.keys( postMeta ).length ) {
		input.meta = postMeta;
	}
	if ( author !== undefined ) {
		input.author = await authors.id( author );
		if ( input.author === undefined ) {
			warnings.push( {
				message: `The author “${ author }” is no user that ${ me.name } may publish for: the post is ${ me.name }’s own.`,
			} );
		}
	}
	return { input, warnings };
}

import path from 'node:path';
import { convert } from '../../content';
import type { ConvertOptions, Converted, Warning } from '../../content';
import { slugOf } from '../../content/title';
import type { PostStatus } from '../../api';
import { readAssets } from './assets';
import { sha256 } from '../ledger/digest';
import type { Document } from './document';
import { readFeatured } from './featured-image';
import type { DocumentLink } from './links';
import type { LocalFile } from './local-file';
import { readFields } from './post-fields';
import type { PostFields } from './post-fields';
import { unreadFields } from './unread-fields';

/** A document, and all that can be said of its post without asking the site. */
export type Plan = {
	document: Document;
	/** With the files and links as the document names them. */
	converted: Converted;
	slug: string;
	fields: PostFields;
	/** Pictures and other files to upload. */
	files: LocalFile[];
	/** The one of the featured image. */
	featured?: LocalFile;
	links: DocumentLink[];
	/** The same as long as nothing changes that the post is made of. */
	digest: string;
	warnings: Warning[];
};

/** How documents become posts. */
export type PlanOptions = {
	/** How each is converted. */
	convert?: ( document: Document ) => ConvertOptions;
	/** For documents that name none; without it a new post is a draft. */
	status?: PostStatus;
	/** The site's address, where it is known: its ledger says what was published before. */
	site?: string;
	/** Only files in these are uploaded; default the document's own. */
	folders?: readonly string[];
};

// Without its front matter a draft would go live, and be another post.
function refuseUnreadable( { warnings }: Converted ): void {
	const lost = warnings.find( ( { code } ) => code === 'front-matter' );
	if ( lost ) {
		throw new Error( `Line ${ lost.line }: ${ lost.message }` );
	}
}

// A file that a broken save left without content would empty its live post.
function refuseEmpty( { title, markup }: Converted ): void {
	if ( title === '' && markup === '' ) {
		throw new Error(
			'It holds nothing that readers would see: write it again, or take the file away. A post that has to go is deleted on the site.'
		);
	}
}

// Some tools keep a note's title in the name of its file alone.
function titled( converted: Converted, { name }: Document ): Converted {
	return converted.title || name === '-'
		? converted
		: { ...converted, title: path.parse( name ).name };
}

/**
 * Works out what a document becomes, offline.
 *
 * @param document The document.
 * @param options  How documents become posts.
 * @throws Error That says what in the document has to change.
 */
export async function planDocument(
	document: Document,
	options: PlanOptions = {}
): Promise< Plan > {
	const { source, folder, text } = document;
	const { folders: allowed = [ folder ] } = options;
	const read = convert( text, { ...options.convert?.( document ), source } );
	refuseUnreadable( read );
	refuseEmpty( read );
	const converted = titled( read, document );
	const fields = readFields( converted, options.status );
	const assets = await readAssets( converted, folder, allowed );
	const { featured, warnings } = await readFeatured(
		converted.meta.featuredImage,
		folder,
		allowed
	);
	const { markup, postMeta } = converted;
	const slug = converted.slug || slugOf( converted.title );
	return {
		document,
		converted,
		slug,
		fields,
		...assets,
		featured,
		digest: sha256(
			JSON.stringify( [
				slug,
				markup,
				postMeta,
				fields,
				assets.files.map( ( file ) => [ file.url, file.sha256 ] ),
				featured?.sha256,
			] )
		),
		warnings: [
			...unreadFields( converted.meta ),
			...converted.warnings,
			...warnings,
			...assets.warnings,
		],
	};
}

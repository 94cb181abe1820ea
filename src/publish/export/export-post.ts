import type { Client, Post } from '../../api';
import { convert, keepsFootnotes, toMarkdown } from '../../content';
import { canonical } from './canonical';
import { fileName } from './file-name';
import type { FrontMatterWriter } from './front-matter';
import type { LocalImages, SiteImage } from './local-images';
import { unsaid } from './unsaid';

/** A post as a document. */
export type ExportedPost = {
	/** `SLUG.md`. */
	name: string;
	text: string;
	/** To be saved beside it. */
	images: SiteImage[];
	warnings: string[];
};

/** What exports of one folder share. */
export type Exporting = {
	client: Client;
	images: LocalImages;
	frontMatter: FrontMatterWriter;
};

const LOST_FOOTNOTES =
	'The texts of its footnotes are not all in the document: published to another site, they would be missing or different. Compare the notes at its end with the post’s.';
const RESPELLED =
	'It does not convert back to exactly the same blocks; publishing it would rewrite the post.';

type Written = Pick< ExportedPost, 'text' | 'images' > & {
	isExact: boolean;
	hasAllNotes: boolean;
};

function notesOf( post: Post ): string {
	const { meta = {} } = post;
	return 'footnotes' in meta && typeof meta.footnotes === 'string'
		? canonical( meta.footnotes )
		: '';
}

function write( front: string, post: Post, images: LocalImages ): Written {
	const content = canonical( post.content.raw ?? '' );
	const footnotes = notesOf( post );
	const local = images.localize( content );
	const writeWith = ( body: string, own: SiteImage[] ) => {
		const text = `${ front }${ toMarkdown( body, { footnotes } ) }\n`;
		const media = new Map( own.map( ( image ) => [ image.local, image ] ) );
		const { markup, postMeta } = convert( text, {
			from: 'markdown',
			media,
		} );
		return {
			text,
			images: own,
			isExact: markup === content,
			hasAllNotes: keepsFootnotes(
				content,
				footnotes,
				postMeta.footnotes
			),
		};
	};
	const written = writeWith( local.content, local.images );
	// Pictures that would come back otherwise keep their addresses.
	return written.isExact || local.images.length === 0
		? written
		: writeWith( content, [] );
}

async function featuredImage(
	post: Post,
	{ client, images }: Exporting
): Promise< SiteImage | undefined > {
	if ( ! post.featured_media ) {
		return undefined;
	}
	const { id, source_url: url } = await client.media.get(
		post.featured_media
	);
	return images.imageOf( { id, url } );
}

/**
 * A post as a Markdown document, so that `convert()` gives its content back.
 *
 * @param post      The post, read for editing.
 * @param exporting What the exports of a folder share.
 */
export async function exportPost(
	post: Post,
	exporting: Exporting
): Promise< ExportedPost > {
	const featured = await featuredImage( post, exporting );
	const front = await exporting.frontMatter.write( post, featured?.local );
	const { text, images, isExact, hasAllNotes } = write(
		front,
		post,
		exporting.images
	);
	const { warnings } = unsaid( post );
	if ( ! hasAllNotes ) {
		warnings.push( LOST_FOOTNOTES );
	}
	if ( ! isExact ) {
		warnings.push( RESPELLED );
	}
	return {
		name: `${ fileName( post.slug ) || post.id }.md`,
		text,
		images: [ ...images, ...( featured ? [ featured ] : [] ) ],
		warnings,
	};
}

import { stringify } from 'yaml';
import { ApiError } from '../../api';
import type { Client, Post } from '../../api';
import { namesakes, plainName } from '../site/namesakes';
import { Once } from '../once';
import { titleText } from '../plan/post-title';
import { readableSlug } from '../site/site-post';
import { unsaid } from './unsaid';

/** Writes what a post is besides its text, looking up names once. */
export class FrontMatterWriter {
	private readonly names = new Once< string | undefined >();

	constructor( private readonly client: Client ) {}

	/**
	 * The front matter of a post, fenced.
	 *
	 * @param post     The post, read for editing.
	 * @param featured Where its featured image lies beside the document.
	 */
	async write( post: Post, featured?: string ): Promise< string > {
		const { title, slug, excerpt } = post;
		const { status } = unsaid( post );
		const isDated = [ 'publish', 'future', 'private' ].includes( status );
		const fields = {
			title: titleText( title.raw ?? '' ),
			slug: slug ? readableSlug( slug ) : undefined,
			// Nothing else names a draft that nobody gave a slug.
			wordpress_id: slug ? undefined : post.id,
			date: isDated ? `${ post.date_gmt }Z` : undefined,
			status,
			excerpt: excerpt?.raw || undefined,
			author: await this.author( post.author ),
			categories: await this.terms( 'categories', post.categories ),
			tags: await this.terms( 'tags', post.tags ),
			featured_image: featured,
			comments: post.comment_status,
		};
		const yaml = stringify( fields, { lineWidth: 0 } );
		return `---\n${ yaml }---\n\n`;
	}

	private async terms(
		taxonomy: 'categories' | 'tags',
		ids: readonly number[] = []
	): Promise< string[] | undefined > {
		const names = await Promise.all(
			ids.map( ( id ) =>
				this.names.get( `${ taxonomy } ${ id }`, async () => {
					const terms = this.client[ taxonomy ];
					const { name, slug } = await terms.get( id );
					// A name that several share says nothing.
					return ( await namesakes( terms, name ) ).length > 1
						? readableSlug( slug )
						: plainName( name );
				} )
			)
		);
		const known = names.filter( ( name ) => name !== undefined );
		return known.length ? known : undefined;
	}

	private author( id: number | undefined ): Promise< string | undefined > {
		return this.names.get( `author ${ id }`, async () => {
			try {
				return id
					? ( await this.client.users.get( id ) ).name
					: undefined;
			} catch ( error ) {
				// Contributors may not ask who the others are.
				if ( error instanceof ApiError ) {
					return undefined;
				}
				throw error;
			}
		} );
	}
}

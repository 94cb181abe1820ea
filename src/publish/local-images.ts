import path from 'node:path';
import type { UploadedMedia } from '../content';

/** A picture of the site's that a post shows. */
export type SiteImage = UploadedMedia & {
	/** Where it lies beside the document: `images/x.png`. */
	local: string;
};

const IMAGE_BLOCK =
	/<!-- wp:image (\{[^\n]*?\}) -->\n<figure class="wp-block-image size-full">([^\n]*)<\/figure>\n<!-- \/wp:image -->/g;
const SOURCE = / src="([^"]*)"/;

function idOf( attributes: string ): number | undefined {
	try {
		const value: unknown = JSON.parse( attributes );
		return typeof value === 'object' &&
			value !== null &&
			'id' in value &&
			typeof value.id === 'number'
			? value.id
			: undefined;
	} catch {
		return undefined;
	}
}

function decoded( attribute: string ): string {
	return attribute.replace( /&amp;/g, '&' ).replace( /&#0?38;/g, '&' );
}

/** Names for files, each once. */
class Names {
	private readonly taken = new Map< string, number >();

	nameFor( { id, url }: UploadedMedia ): string {
		const name = path.posix.basename( new URL( url ).pathname );
		const owner = this.taken.get( name ) ?? id;
		this.taken.set( name, owner );
		return `images/${ owner === id ? name : `${ id }-${ name }` }`;
	}
}

/** Finds the pictures of posts and gives each a name beside the documents. */
export class LocalImages {
	private readonly names = new Names();

	/**
	 * A picture by its number and address.
	 *
	 * @param media The file in the media library.
	 */
	imageOf( media: UploadedMedia ): SiteImage {
		return { ...media, local: this.names.nameFor( media ) };
	}

	/**
	 * Content whose pictures lie beside it, as the document had it before it
	 * was published, and those pictures.
	 *
	 * @param content Canonical content.
	 */
	localize( content: string ): { content: string; images: SiteImage[] } {
		const images: SiteImage[] = [];
		const local = content.replace(
			IMAGE_BLOCK,
			( block, attributes: string, inside: string ) => {
				const id = idOf( attributes );
				const url = decoded( SOURCE.exec( inside )?.[ 1 ] ?? '' );
				if ( id === undefined || ! URL.canParse( url ) ) {
					return block;
				}
				const image = this.imageOf( { id, url } );
				images.push( image );
				const kept = attributes.includes( '"linkDestination":"custom"' )
					? ' {"linkDestination":"custom"}'
					: '';
				return `<!-- wp:image${ kept } -->\n<figure class="wp-block-image">${ inside
					.replace( SOURCE, () => ` src="${ image.local }"` )
					.replace(
						` class="wp-image-${ id }"`,
						''
					) }</figure>\n<!-- /wp:image -->`;
			}
		);
		return { content: local, images };
	}
}

import path from 'node:path';
import type { UploadedMedia } from '../../content';
import { fileName } from './file-name';

/** A picture of the site's that a post shows. */
export type SiteImage = UploadedMedia & {
	/** Where it lies beside the document: `images/größe.png`. */
	file: string;
	/** The document's address of that: `images/gr%C3%B6%C3%9Fe.png`. */
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
	private readonly apart = new Set< number >();

	nameFor( { id, url }: UploadedMedia ): string {
		const last = path.posix.basename( new URL( url ).pathname );
		const name = fileName( last ) || String( id );
		const owner = this.taken.get( name ) ?? id;
		this.taken.set( name, owner );
		return owner === id && ! this.apart.has( id )
			? name
			: `${ id }-${ name }`;
	}

	setApart( id: number ): boolean {
		return ! this.apart.has( id ) && !! this.apart.add( id );
	}
}

function addressOf( file: string ): string {
	return encodeURI( file ).replaceAll( '#', '%23' );
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
		const file = `images/${ this.names.nameFor( media ) }`;
		return { ...media, file, local: addressOf( file ) };
	}

	/**
	 * Gives a picture a name with its number from now on.
	 *
	 * @param image    The picture.
	 * @param image.id Its number.
	 * @return Whether that is another name than before.
	 */
	setApart( { id }: SiteImage ): boolean {
		return this.names.setApart( id );
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

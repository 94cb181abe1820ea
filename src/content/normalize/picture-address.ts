import type { Element } from 'hast';
import { escapeText } from '../blocks/escape';
import type { Conversion } from '../conversion';
import { mediaAddress } from './address';
import { attributeOf, classesOf } from './tree';

/** Pictures written into a document that a media library takes. */
const EMBEDDED =
	/^data:image\/(?:png|jpe?g|gif|webp|avif);base64,[\w+/=\s%]+$/i;

/** Where pages that load pictures late name them. */
const LATE = [ 'dataSrc', 'dataLazySrc', 'dataOriginal' ];

const LONGEST = 60;

/**
 * Where a picture is: its own address, or the one that a page's script would
 * load later.
 *
 * @param img     `img`.
 * @param context The run, which may know where the site holds the picture.
 * @return As the document has it, cleaned; undefined for what no page can show.
 */
export function pictureAddress(
	img: Element,
	context: Conversion
): string | undefined {
	const written = attributeOf( img, 'src' ) ?? '';
	if ( EMBEDDED.test( written ) && context.options.media?.has( written ) ) {
		return written;
	}
	const own = mediaAddress( written );
	const isLazy = classesOf( img ).some( ( name ) => /lazy/i.test( name ) );
	const late =
		own === undefined || isLazy
			? LATE.map( ( name ) => mediaAddress( attributeOf( img, name ) ) )
			: [];
	return late.find( ( address ) => address !== undefined ) ?? own;
}

/**
 * The words in place of a picture that no page can show; says so, and names one
 * that stands in the document itself for whoever publishes.
 *
 * @param img     `img`, without a pictureAddress().
 * @param context The run.
 * @return Inline HTML.
 */
export function wordsOfPicture( img: Element, context: Conversion ): string {
	const url = attributeOf( img, 'src' ) ?? '';
	const alt = attributeOf( img, 'alt' ) ?? '';
	const line = context.lineOf( img );
	const instead = alt.trim()
		? 'its alternative text stands in its place'
		: 'nothing says what it shows';
	if ( EMBEDDED.test( url ) ) {
		context.assets.push( { kind: 'image', url, alt, line } );
		context.warn(
			`A picture is written into the document itself: publishing uploads it; otherwise ${ instead }.`,
			line
		);
	} else if ( url || alt.trim() ) {
		const address =
			url.length > LONGEST ? `${ url.slice( 0, LONGEST ) }…` : url;
		const place = url ? `at “${ address }”` : 'without an address';
		context.warn(
			`A picture ${ place } is nowhere that a page can show: ${ instead }.`,
			line
		);
	}
	return escapeText( alt ).replace( /\s+/g, ' ' );
}

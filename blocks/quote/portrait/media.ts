import { isEmpty } from '../../../src/editor/is-empty';
import type { QuoteAttributes } from '../types';

type Size = {
	url?: string;
	source_url?: string;
	width?: number;
	height?: number;
};

/** An image as the media library or an upload hands it over. */
export type Media = Size & {
	id?: number;
	alt?: string;
	alt_text?: string;
	sizes?: Record< string, Size >;
	media_details?: Size & { sizes?: Record< string, Size > };
};

/**
 * A portrait's text as authors may save it: WordPress writes their straight
 * apostrophes another way.
 *
 * @param typed What was typed, or what the media library has.
 */
export const portraitWords = ( typed: string ) => typed.replace( /'/g, '’' );

/**
 * The attributes an image gives a portrait: its thumbnail where there is one,
 * since a portrait is printed small.
 *
 * @param attributes The quote's attributes.
 * @param media      The image; one still being uploaded has no id.
 * @return The attributes that change, none while it is being uploaded.
 */
export function choosePortrait(
	attributes: QuoteAttributes,
	media: Media
): Partial< QuoteAttributes > {
	const { alt, alt_text: altText, id, sizes, media_details: details } = media;
	const size =
		sizes?.thumbnail ??
		details?.sizes?.thumbnail ??
		( media.width ? media : { ...details, url: media.url } );
	const url = size.url ?? size.source_url ?? media.url;
	if ( ! id || ! url ) {
		return {};
	}
	return {
		portraitId: id,
		portraitUrl: url,
		portraitAlt: isEmpty( attributes.name )
			? portraitWords( alt ?? altText ?? '' )
			: '',
		portraitWidth: size.width,
		portraitHeight: size.height,
	};
}

export const NO_PORTRAIT = {
	portraitId: undefined,
	portraitUrl: undefined,
	portraitAlt: '',
	portraitWidth: undefined,
	portraitHeight: undefined,
} as const;

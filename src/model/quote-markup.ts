/** The class WordPress gives the block; its parts are named after it. */
export const QUOTE_CLASS = 'wp-block-editorial-blocks-quote';

/** What of a quote's attributes decides its wrapper. */
export type QuoteLook = {
	kind: string;
	portraitUrl?: string;
	portraitSide: string;
	portraitShape: string;
	repeats: boolean;
};

/**
 * The classes of a quote's wrapper, without the block's own.
 *
 * @param look The attributes that decide them.
 * @return Classes in the order they are saved.
 */
export function quoteClasses( look: QuoteLook ): string[] {
	return [
		`is-kind-${ look.kind }`,
		look.portraitSide === 'above' && 'has-portrait-above',
		look.portraitShape === 'square' && 'has-square-portrait',
	].filter( ( name ): name is string => name !== false );
}

/**
 * Whether assistive technology should pass the quote by, as its words are read
 * out in the article already.
 *
 * @param look The attributes that decide it.
 */
export function isHiddenRepetition( look: QuoteLook ): boolean {
	return look.kind === 'pull-quote' && look.repeats;
}

/**
 * A source's address, if readers may follow it.
 *
 * @param url What was typed, pasted or parsed.
 * @return The address, or undefined for any scheme but http and https.
 */
export function sourceUrl( url?: string ): string | undefined {
	return url !== undefined && /^https?:\/\/[^\s"'<>]+$/i.test( url )
		? url
		: undefined;
}

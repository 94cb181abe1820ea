/** The class WordPress gives the block; its parts are named after it. */
export const QUOTE_CLASS = 'wp-block-editorial-blocks-quote';

/** What of a quote's attributes decides its wrapper. */
export type QuoteLook = {
	kind: string;
	portraitSide: string;
	portraitShape: string;
	repeats: boolean;
};

/** In which language the words are: BCP 47, and the direction it is read in. */
export type QuotationLanguage = { lang?: string; dir?: string };

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
 * The quotation's language and direction, as its element says them.
 *
 * @param attributes The quote's attributes.
 * @return What of them a browser could read; undefined writes no attribute.
 */
export function quotationLanguage( { lang, dir }: QuotationLanguage ) {
	return {
		lang: lang && /^[\w-]+$/.test( lang ) ? lang : undefined,
		dir: dir && /^(?:ltr|rtl|auto)$/i.test( dir ) ? dir : undefined,
	};
}

/**
 * A portrait's text, of characters that no saving and no filter changes: before
 * 7.0, WordPress breaks an author's attribute at a <, and what looks like a
 * character reference is read back as another character.
 *
 * @param alt What was typed, or what the media library has.
 */
export function portraitText( alt: string ): string {
	return alt
		.replace( /\r\n?/g, '\n' )
		.replace(
			/(?![\t\n])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}<>]/gu,
			''
		)
		.replace( /&(?=(?:[a-z0-9]+|#[0-9]+|#x[a-f0-9]+);)/gi, '& ' );
}

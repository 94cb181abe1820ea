/** What a quote is; switching it loses nothing. */
export type QuoteKind = 'quotation' | 'pull-quote' | 'testimonial';

/** What a quote's comment and markup hold. */
export type QuoteAttributes = {
	kind: QuoteKind;
	name?: string;
	role?: string;
	work?: string;
	/** Where the quotation stands: http or https. Saved only with a work. */
	url?: string;
	date?: string;
	/** The quotation's language (BCP 47) and direction. */
	lang?: string;
	dir?: string;
	/** In half stars, 1 to 10; absent means no rating. */
	rating?: number;
	ratingText?: string;
	portraitId?: number;
	portraitUrl?: string;
	portraitAlt: string;
	portraitWidth?: number;
	portraitHeight?: number;
	portraitSide: 'start' | 'above';
	portraitShape: 'circle' | 'square';
	/** A pull quote whose words stand in the article too. */
	repeats: boolean;
	/** WordPress's own: block styles and the author's classes. */
	className?: string;
};

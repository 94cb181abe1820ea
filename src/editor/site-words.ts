import type { CalloutType } from '../model/callout-types';

/** A type of callout as this site knows it. */
export type SiteCalloutType = CalloutType & {
	/** The type's name in the author's own language, for menus. */
	name: string;
};

/**
 * What PHP hands to the editor: the words that are written into posts, in the
 * site's language. `__()` in the editor would speak the author's.
 */
export type SiteWords = {
	calloutTypes: readonly SiteCalloutType[];
	/** Every word that is a type's own label, here or in a bundled language. */
	ownLabels: readonly string[];
	/** Whether this editor knows variations that only searching finds. */
	searchOnly: boolean;
	scrollToTop: string;
	/** Whether the site's language runs from right to left. */
	isRtl: boolean;
	/** The ratings in half stars, from “0.5 out of 5” up. */
	ratings: readonly string[];
};

declare global {
	interface Window {
		editorialBlocks?: Partial< SiteWords >;
	}
}

/**
 * The site's words, as its page hands them to the editor. Where no page did, as
 * in a block library registered outside WordPress, there are no types to choose.
 */
export function siteWords(): SiteWords {
	return {
		calloutTypes: [],
		ownLabels: [],
		searchOnly: true,
		scrollToTop: 'Back to top',
		isRtl: false,
		ratings: [],
		...window.editorialBlocks,
	};
}

/**
 * The type with this slug on this site.
 *
 * @param slug A type's slug; an unknown one is answered with undefined.
 */
export function siteCalloutType( slug: string ): SiteCalloutType | undefined {
	return siteWords().calloutTypes.find( ( type ) => type.slug === slug );
}

import type { ScrollToTopLook } from '../../src/model/scroll-to-top-markup';

/** What a scroll-to-top control's comment and markup hold. */
export type ScrollToTopAttributes = ScrollToTopLook & {
	label?: string;
	/** Distance from the window's edge in CSS pixels, 0 to 200. */
	offset?: number;
};

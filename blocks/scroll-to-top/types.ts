/** What a scroll-to-top control's comment and markup hold. */
export type ScrollToTopAttributes = {
	label?: string;
	side: 'end' | 'start';
	/** How many viewports must have passed before a floating control shows. */
	after: 'half' | 'one' | 'two';
	shape: 'pill' | 'circle';
	show: 'both' | 'label' | 'icon';
	ring: boolean;
	/** Distance from the window's edge in CSS pixels, 0 to 200. */
	offset?: number;
};

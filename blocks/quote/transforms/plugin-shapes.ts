/** Where a plugin's saved markup holds the parts of a quote. */
export type PluginShape = {
	/** The block's name, which a post keeps when its plugin is gone. */
	block: string;
	/** What repeats if one block holds several people; absent means one. */
	item?: string;
	text: string;
	name?: string;
	role?: string;
	image?: string;
	kind?: 'testimonial';
};

// One plugin, and what it was called later.
const renamed = ( name: string ): PluginShape => ( {
	block: `${ name }-testimonial`,
	text: '[class$=testimonial-text]',
	name: '[class$=testimonial-name]',
	role: '[class$=testimonial-title]',
	image: '[class$=testimonial-avatar]',
	kind: 'testimonial',
} );

/**
 * Read from the plugins' own save functions; tests/fixtures/foreign-quotes
 * names plugin, version and file of each.
 */
export const pluginShapes: readonly PluginShape[] = [
	{
		block: 'uagb/blockquote',
		text: '.uagb-blockquote__content',
		name: '.uagb-blockquote__author',
		image: '.uagb-blockquote__author-image img',
	},
	{
		block: 'uagb/testimonial',
		item: '.uagb-testimonial__wrap',
		text: '.uagb-tm__desc',
		name: '.uagb-tm__author-name',
		role: '.uagb-tm__company',
		image: '.uagb-tm__image img',
		kind: 'testimonial',
	},
	{
		block: 'coblocks/click-to-tweet',
		text: '.wp-block-coblocks-click-to-tweet__text',
	},
	{
		block: 'coblocks/testimonial',
		text: '.wp-block-coblocks-testimonial__text',
		name: '.wp-block-coblocks-testimonial__heading__name',
		role: '.wp-block-coblocks-testimonial__heading__role',
		image: '.wp-block-coblocks-testimonial__image img',
		kind: 'testimonial',
	},
	{
		block: 'stackable/blockquote',
		text: '.stk-block-blockquote__content p',
	},
	{
		block: 'ugb/blockquote',
		text: 'p',
	},
	{
		// Version 1 wrote its classes with one hyphen.
		block: 'ugb/testimonial',
		item: '[class*=testimonial][class*=item]',
		text: 'p[class*=body]',
		name: 'h4',
		role: '[class*=position]',
		image: '[class*=image]',
		kind: 'testimonial',
	},
	{
		block: 'getwid/testimonial',
		text: '.wp-block-getwid-testimonial__content',
		name: '.wp-block-getwid-testimonial__title',
		role: '.wp-block-getwid-testimonial__subtitle',
		image: '.wp-block-getwid-testimonial__image img',
		kind: 'testimonial',
	},
	...[ 'atomic-blocks/ab', 'genesis-blocks/gb' ].map( renamed ),
	{
		block: 'themeisle-blocks/testimonials',
		text: 'p',
		name: 'h3',
		role: 'h4, h6',
		image: 'img',
		kind: 'testimonial',
	},
];

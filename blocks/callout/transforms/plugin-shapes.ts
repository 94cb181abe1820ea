/** Where a plugin's saved markup holds the parts of a notice. */
export type NoticeShape = {
	/** The block's name, which a post keeps when its plugin is gone. */
	block: string;
	/** The wrapper's class that names the type: its first group. */
	type?: RegExp;
	title?: string;
	/** What holds words, in the order readers see it. */
	body: string;
};

/**
 * Read from the plugins' own save functions; tests/fixtures/foreign-notices
 * names plugin, version, commit and file of each.
 */
export const noticeShapes: readonly NoticeShape[] = [
	{
		block: 'wporg/notice',
		type: /^is-([a-z]+)-notice$/,
		body: '.wp-block-wporg-notice__content',
	},
	{
		block: 'uagb/inline-notice',
		title: '.uagb-notice-title',
		body: '.uagb-notice-text',
	},
	{
		block: 'ugb/notification',
		// Its first version, then its second.
		type: /^(?:ugb-notification--)?type-([a-z]+)$/,
		title: '.ugb-notification__title',
		body: '.wp-ugb-notif, .ugb-notification__description, .ugb-notification__item .ugb-button',
	},
	{
		block: 'stackable/notification',
		type: /^stk--is-(success|error|warning|info)$/,
		body: '.stk-inner-blocks',
	},
	{
		block: 'coblocks/alert',
		type: /^is-style-([a-z]+)$/,
		title: '.wp-block-coblocks-alert__title',
		body: '.wp-block-coblocks-alert__text',
	},
	{
		block: 'atomic-blocks/ab-notice',
		title: '.ab-notice-title',
		body: '.ab-notice-text',
	},
	{
		block: 'genesis-blocks/gb-notice',
		title: '.gb-notice-title',
		body: '.gb-notice-text',
	},
	{
		block: 'kadence/infobox',
		title: '.kt-blocks-info-box-title',
		body: 'img, .kt-blocks-info-box-number, .kt-blocks-info-box-text, .kt-blocks-info-box-learnmore',
	},
];

/** Types of theirs that are none of our words. */
export const FOREIGN_TYPES: ReadonlyMap< string, string > = new Map( [
	[ 'alert', 'important' ],
	[ 'default', 'note' ],
] );

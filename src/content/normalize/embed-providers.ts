import type { Embed } from '../blocks/core-media';

type Provider = { provider: string; type: string; pattern: RegExp };

/** Those of WordPress's own list that give an address of one thing to show. */
const providers: readonly Provider[] = [
	{
		provider: 'youtube',
		type: 'video',
		pattern:
			/^https?:\/\/(?:(?:www\.|m\.)?youtube\.com\/(?:watch\?v=|shorts\/|live\/|playlist\?list=)|youtu\.be\/)[\w-]+/i,
	},
	{
		provider: 'vimeo',
		type: 'video',
		pattern: /^https?:\/\/(?:www\.)?vimeo\.com\/(?:[\w/-]*\/)?\d+/i,
	},
	{
		provider: 'dailymotion',
		type: 'video',
		pattern: /^https?:\/\/(?:www\.)?dailymotion\.com\/video\/\w+/i,
	},
	{
		provider: 'ted',
		type: 'video',
		pattern: /^https?:\/\/(?:www\.|embed\.)?ted\.com\/talks\/\w+/i,
	},
	{
		provider: 'tiktok',
		type: 'video',
		pattern: /^https?:\/\/(?:www\.)?tiktok\.com\/@[\w.-]+\/video\/\d+/i,
	},
	{
		provider: 'wordpress-tv',
		type: 'video',
		pattern: /^https?:\/\/wordpress\.tv\/\d{4}\/.+/i,
	},
	{
		provider: 'videopress',
		type: 'video',
		pattern: /^https?:\/\/videopress\.com\/v\/\w+/i,
	},
	{
		provider: 'twitter',
		type: 'rich',
		pattern:
			/^https?:\/\/(?:www\.|mobile\.)?(?:twitter|x)\.com\/\w+\/status\/\d+/i,
	},
	{
		provider: 'bluesky',
		type: 'rich',
		pattern: /^https?:\/\/bsky\.app\/profile\/[^/]+\/post\/\w+/i,
	},
	{
		provider: 'spotify',
		type: 'rich',
		pattern:
			/^https?:\/\/(?:open|play)\.spotify\.com\/(?:[\w-]+\/)?(?:track|album|artist|playlist|episode|show)\/\w+/i,
	},
	{
		provider: 'soundcloud',
		type: 'rich',
		pattern: /^https?:\/\/(?:www\.)?soundcloud\.com\/[^/]+\/[^/]+/i,
	},
	{
		provider: 'mixcloud',
		type: 'rich',
		pattern: /^https?:\/\/(?:www\.)?mixcloud\.com\/[^/]+\/[^/]+/i,
	},
	{
		provider: 'flickr',
		type: 'photo',
		pattern:
			/^https?:\/\/(?:(?:www\.)?flickr\.com\/photos\/[^/]+\/\d+|flic\.kr\/p\/\w+)/i,
	},
	{
		provider: 'reddit',
		type: 'rich',
		pattern: /^https?:\/\/(?:www\.)?reddit\.com\/r\/[^/]+\/comments\/\w+/i,
	},
	{
		provider: 'speaker-deck',
		type: 'rich',
		pattern: /^https?:\/\/(?:www\.)?speakerdeck\.com\/[^/]+\/[^/]+/i,
	},
];

/** Where a player's own frame leads, as the page one would link to. */
const FRAMES: readonly [ RegExp, string ][] = [
	[
		/^(?:https?:)?\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]+).*$/i,
		'https://www.youtube.com/watch?v=$1',
	],
	[
		/^(?:https?:)?\/\/player\.vimeo\.com\/video\/(\d+).*$/i,
		'https://vimeo.com/$1',
	],
	[
		/^(?:https?:)?\/\/open\.spotify\.com\/embed\/(.+?)(?:\?.*)?$/i,
		'https://open.spotify.com/$1',
	],
	[
		/^(?:https?:)?\/\/(?:www\.)?dailymotion\.com\/embed\/video\/(\w+).*$/i,
		'https://www.dailymotion.com/video/$1',
	],
];

/**
 * What WordPress can show in place of an address. Without `&`: WordPress changes
 * that sign in a block's comment when an author saves.
 *
 * @param address An absolute address, or that of a player's frame.
 */
export function embedOf( address: string ): Embed | undefined {
	const frame = FRAMES.find( ( [ pattern ] ) => pattern.test( address ) );
	const page = frame ? address.replace( frame[ 0 ], frame[ 1 ] ) : address;
	const url = page.includes( '&' )
		? page.slice( 0, page.indexOf( '&' ) )
		: page;
	const known = providers.find( ( { pattern } ) => pattern.test( url ) );
	return known && ! /[<>"'\s\\]|--/.test( url )
		? { url, type: known.type, provider: known.provider }
		: undefined;
}

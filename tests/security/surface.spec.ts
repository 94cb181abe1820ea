import type { APIRequestContext } from '@playwright/test';
import { article } from '../e2e/ground/article';
import { cookiesOf } from '../e2e/ground/users';
import { onSite } from './on-site';
import { expect, test } from './test';

type Surface = Record< string, string[] >;

const surface = ( state: 'on' | 'off' ) =>
	onSite< Surface >( 'surface.php', {
		args: [ state ],
		input: article.content,
	} );

test( 'the plugin adds one setting and nothing else that anybody could reach', async () => {
	const off = await surface( 'off' );
	const on = await surface( 'on' );
	const added = Object.fromEntries(
		Object.entries( on )
			.filter( ( [ kind ] ) => kind !== 'hooks' )
			.map( ( [ kind, names ] ) => [
				kind,
				names.filter( ( name ) => ! off[ kind ]?.includes( name ) ),
			] )
	);
	expect( added ).toEqual( {
		routes: [],
		actions: [],
		options: [],
		settings: [ 'editorial_blocks_scroll_to_top' ],
		shortcodes: [],
		postTypes: [],
		taxonomies: [],
		metaKeys: [],
		cron: [],
		outside: [],
	} );
	// Without the plugin too: it could have been written when that was switched on.
	expect(
		on.options?.filter( ( name ) => /editorial.*blocks/i.test( name ) )
	).toEqual( [] );
} );

test( 'every hook of the plugin is one of these', async () => {
	const { hooks } = await surface( 'on' );
	expect( hooks ).toEqual( [
		'admin_init: prepare_admin',
		'enqueue_block_assets: style_site_callout_types',
		'enqueue_block_editor_assets: hand_words_to_editor',
		'excerpt_allowed_blocks: join_excerpts',
		'init: register_blocks',
		'plugin_action_links_editorial-blocks/plugin.php: link_settings',
		'pre_update_option_editorial_blocks_scroll_to_top: keep_no_row_when_off',
		'render_block_editorial-blocks/quote: leave_repetition_out',
		'render_block_editorial-blocks/scroll-to-top: print_scroll_control_once',
		'rest_api_init: prepare_rest',
		'sanitize_option_editorial_blocks_scroll_to_top: sanitize_scroll_setting',
		'single_template_hierarchy: offer_article_template',
		'styles_inline_size_limit: make_room_for_styles',
		'wp_body_open: print_scroll_target',
		'wp_enqueue_scripts: choose_styles',
		'wp_footer: print_site_wide_control',
	] );
} );

/**
 * The names of the cookies that an answer sets, in the order of the alphabet.
 *
 * @param request Asks, with cookies of its own or none.
 * @param url     A path on the site, or an address there.
 */
async function cookiesSet(
	request: APIRequestContext,
	url: string
): Promise< string[] > {
	const answer = await request.get( url );
	expect( `${ answer.status() } ${ url }` ).toBe( `200 ${ url }` );
	return answer
		.headersArray()
		.filter( ( { name } ) => /^set-cookie$/i.test( name ) )
		.map( ( { value } ) => value.replace( /=.*/s, '' ) )
		.sort();
}

test( 'a reader gets no cookie', async ( { request, testbed } ) => {
	// One that WordPress sets itself: this would see one of ours.
	expect( await cookiesSet( request, '/wp-login.php' ) ).toEqual( [
		'wordpress_test_cookie',
	] );

	const { id, url } = await testbed.post( 'editor', article );
	for ( const page of [
		'/',
		url,
		'/?feed=rss2',
		'/?s=slowly',
		`/index.php?rest_route=/wp/v2/posts/${ id }`,
	] ) {
		expect( await cookiesSet( request, page ) ).toEqual( [] );
	}
} );

test( 'who edits gets WordPress’s cookies only', async ( {
	playwright,
	site,
} ) => {
	const request = await playwright.request.newContext( {
		baseURL: site,
		storageState: cookiesOf( 'admin', site ),
	} );
	const names = [
		...( await cookiesSet( request, '/wp-admin/post-new.php' ) ),
		...( await cookiesSet( request, '/wp-admin/options-reading.php' ) ),
	];
	await request.dispose();
	expect(
		names.filter( ( name ) => ! /^wp-settings-(?:time-)?\d+$/.test( name ) )
	).toEqual( [] );
} );
